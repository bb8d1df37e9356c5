using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A provision that can be drafted in several ways. Lists are compared by reference.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Words">What differs between the two texts.</param>
/// <param name="Settings">As in the first text, as in the second, and halfway where numbers allow it and it is asked
/// for.</param>
public sealed record DraftProvision(Provision Provision, IReadOnlyList<string> Words,
    IReadOnlyList<DraftSetting> Settings)
{
    /// <summary>The provision in plain words.</summary>
    public string Name => Names.Plain(Provision);
}
