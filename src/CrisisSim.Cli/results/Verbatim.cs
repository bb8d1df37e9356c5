namespace CrisisSim.Cli;

/// <summary>A line to be copied as it is: it is never broken.</summary>
internal sealed record Verbatim(string Label, string Text) : Block;
