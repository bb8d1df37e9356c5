using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the <see cref="Counterfactual"/> values change.</summary>
internal static class Counterfactuals
{
    /// <summary>
    /// Whether the crisis is played so too: not where it is no attack in any case; nor is an act in the open ever played
    /// as none, for nobody could mistake it.
    /// </summary>
    public static bool IsAskedOf(this Counterfactual what, Scenario scenario) =>
        scenario.Incident.Real && (what != Counterfactual.NoAttack || scenario.CanBeMistaken);

    /// <summary>The crisis were it so; itself where it is so.</summary>
    public static Scenario In(this Counterfactual what, Scenario scenario) =>
        scenario.KeepPast() with { Incidents = [.. scenario.Incidents.Select(incident => Apply(what, incident))] };

    private static Incident Apply(Counterfactual what, Incident incident) => what == Counterfactual.NoAttack
        ? incident with { Real = false }
        : incident with { Provoked = true };
}
