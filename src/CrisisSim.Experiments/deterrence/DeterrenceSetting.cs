using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A world in which an attacker chooses: a scenario with one text in force. Compared by reference of its parts.
/// </summary>
/// <param name="Scenario">The alliance and its adversary.</param>
/// <param name="Declaration">The text; its name is that of the setting.</param>
public sealed record DeterrenceSetting(Scenario Scenario, Declaration Declaration)
{
    /// <summary>The name of the declaration, or of the baseline.</summary>
    public string Name => Declaration.Name;
}
