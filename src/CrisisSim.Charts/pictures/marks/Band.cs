namespace CrisisSim.Charts;

/// <summary>
/// The pale area between two bounds, such as an interval around a curve. Lists are compared by reference.
/// </summary>
public sealed record Band(IReadOnlyList<BandLimits> Reaches) : Mark
{
    /// <summary>Whether the bounds keep their height up to the next place and jump there.</summary>
    public bool Steps { get; init; }
}

/// <summary>From low to high at one place of the x axis.</summary>
public readonly record struct BandLimits(double X, double Low, double High);
