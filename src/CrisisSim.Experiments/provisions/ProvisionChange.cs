using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>How one provision differs between two declarations. The list is compared by reference.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Words">Each thing that differs, such as "precision of the land trigger 0.2 → 0.85"; at least
/// one.</param>
public sealed record ProvisionChange(Provision Provision, IReadOnlyList<string> Words)
{
    /// <summary>The provision in plain words, such as "general clause".</summary>
    public string Name => Names.Plain(Provision);
}
