namespace CrisisSim.Cli;

/// <summary>The first line of a page.</summary>
internal sealed record Title(string Text) : Block;
