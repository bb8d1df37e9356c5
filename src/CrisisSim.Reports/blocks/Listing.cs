namespace CrisisSim.Reports;

/// <summary>Lines one below the other, never broken. Compared by reference.</summary>
public sealed record Listing(IReadOnlyList<string> Lines) : Block;
