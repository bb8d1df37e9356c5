namespace CrisisSim.Charts;

/// <summary>A closed, filled shape, such as a violin. Lists are compared by reference.</summary>
public sealed record Outline(IReadOnlyList<Point> Points) : Mark;
