using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What several declarations say of one thing. The list is compared by reference.</summary>
/// <param name="Provision">The provision that it belongs to.</param>
/// <param name="Label">What it is, such as "precision of the land trigger".</param>
/// <param name="Says">What each declaration says of it, in their order; empty where a text is silent.</param>
public sealed record ProvisionClause(Provision Provision, string Label, IReadOnlyList<string> Says)
{
    /// <summary>The provision in plain words, such as "general clause".</summary>
    public string Name => Names.Plain(Provision);
}
