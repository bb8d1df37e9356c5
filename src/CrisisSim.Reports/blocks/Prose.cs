namespace CrisisSim.Reports;

/// <summary>A paragraph. A faint one is a remark beside the results.</summary>
public sealed record Prose(string Text, bool Faint = false) : Block;
