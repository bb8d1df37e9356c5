using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A world in which an attacker chooses: a scenario with one text in force. Compared by reference of its parts.
/// </summary>
/// <param name="Scenario">The alliance and its adversary.</param>
/// <param name="Declaration">The text; its name is that of the setting.</param>
public sealed record DeterrenceSetting(Scenario Scenario, Declaration Declaration)
{
    /// <summary>Whether it is one of the <see cref="Baselines"/>, in which nothing is prepared in common.</summary>
    internal bool IsBaseline { get; init; }

    /// <summary>Whether a consequence cannot come about in it: where all stay out, nobody acts or sends.</summary>
    internal bool Never(Consequence consequence) => Declaration.Obligation == Obligation.Neutrality
        && Consequences.TakesAllies(consequence);

    /// <summary>The crisis of an act that is stated in full, in this world.</summary>
    internal Scenario In(Scenario act) => IsBaseline ? Baselines.Unprepared(act) : act;

    /// <summary>The name of the declaration, or of the baseline.</summary>
    public string Name => Declaration.Name;
}
