namespace CrisisSim.Experiments;

/// <summary>
/// Where the entries of the suite are played; it keeps what several entries share. Not safe for use from several
/// threads.
/// </summary>
public sealed class FactBench : FactPlayer
{
    private PopulationSample? attacks, armed;
    private AttackChoice? choice;

    /// <summary>A bench for the entries of a plan.</summary>
    public FactBench(FactPlan plan, CancellationToken cancellation = default)
        : base(plan.Scenarios, plan.Seed, plan.Factor, plan.Threads, cancellation)
    {
    }

    /// <summary>The attacks of the default population, played once for all patterns that read them.</summary>
    internal PopulationSample Attacks => attacks ??= DefaultPopulation.Play(this, Scenario(DefaultPopulation.File));

    /// <summary>The armed attacks of the population, among allies of any resolve.</summary>
    internal PopulationSample Armed => armed ??= DefaultPopulation.PlayArmed(this, Scenario(DefaultPopulation.File));

    /// <summary>What attackers choose in the population, computed once for all patterns that read it.</summary>
    internal AttackChoice Choice => choice ??= AttackChoice.Play(this);
}
