namespace CrisisSim.Cli;

/// <summary>A paragraph. A faint one is a remark beside the results.</summary>
internal sealed record Prose(string Text, bool Faint = false) : Block;
