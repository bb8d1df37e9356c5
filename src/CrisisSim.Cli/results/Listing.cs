namespace CrisisSim.Cli;

/// <summary>Lines one below the other, never broken. Compared by reference.</summary>
internal sealed record Listing(IReadOnlyList<string> Lines) : Block;
