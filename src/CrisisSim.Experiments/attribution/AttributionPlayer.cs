using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A provision or coupling among which an effect is divided. The list is compared by reference.</summary>
/// <param name="Name">In plain words for a provision, such as "general clause"; a coupling's own name.</param>
/// <param name="Provision">The provision, or that of the coupling.</param>
/// <param name="Coupling">The coupling, or null.</param>
/// <param name="Words">What differs, or what the coupling does.</param>
internal sealed record AttributionPlayer(string Name, Provision Provision, Coupling? Coupling,
    IReadOnlyList<string> Words);
