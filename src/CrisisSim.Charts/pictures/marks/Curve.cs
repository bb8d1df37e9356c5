namespace CrisisSim.Charts;

/// <summary>A line through points from left to right. Lists are compared by reference.</summary>
public sealed record Curve(IReadOnlyList<Point> Points) : Mark
{
    /// <summary>Whether it keeps its height up to the next point and jumps there.</summary>
    public bool Steps { get; init; }

    /// <summary>What is read out at each point, one each, or empty.</summary>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <summary>
    /// Written at its right end, kept clear of other ends: the series and its last value, on one line or two; empty:
    /// nothing.
    /// </summary>
    public IReadOnlyList<string> EndLabel { get; init; } = [];

    /// <summary>Whether it is a thin, faint line for comparison, such as a diagonal.</summary>
    public bool Faint { get; init; }
}
