using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A text by several outcomes. Lists are compared by reference.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcomes">In the order of the endpoints.</param>
/// <param name="IsOnFront">Whether by their values no other text outdoes it.</param>
/// <param name="Standing">Whether the trials tell so: all intervals of differences hold together (Bonferroni).</param>
public sealed record FrontEntry(string Name, IReadOnlyList<Estimate> Outcomes, bool IsOnFront, FrontStanding Standing)
{
    /// <summary>What attackers choose under it, in the order of the front's measures.</summary>
    public IReadOnlyList<Estimate> Chosen { get; init; } = [];
}
