using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What the attacker believes of the alliance's resolve: Beta(a, b). Each visible act of resolve adds its weight to a,
/// each visible failure to b (sunk costs and tied hands, Fearon 1997, J. Conflict Resolut. 41:68).
/// </summary>
internal sealed class Belief(AdversaryParameters parameters, Simulation sim)
{
    private double shown, failed;

    /// <summary>Beats when there is something new for the attacker to think about.</summary>
    public Pulse Changed { get; } = new(sim);

    /// <summary>Mean of the belief, (0, 1).</summary>
    public double Resolve => shown / (shown + failed);

    /// <summary>
    /// Takes up the belief from before the crisis. What is remembered moves its mean and not its weight: what is seen in
    /// this crisis counts as much as ever.
    /// </summary>
    public void Begin(Memory remembered = default)
    {
        shown = parameters.PriorWeight * parameters.PriorResolve;
        failed = parameters.PriorWeight - shown;
        double scale = parameters.PriorWeight / (parameters.PriorWeight + remembered.Kept + remembered.Broken);
        shown = (shown + remembered.Kept) * scale;
        failed = (failed + remembered.Broken) * scale;
    }

    public void ShowResolve(double weight)
    {
        if (weight <= 0) return;
        shown += weight;
        Changed.Beat();
    }

    public void ShowFailure(double weight)
    {
        if (weight <= 0) return;
        failed += weight;
        Changed.Beat();
    }
}
