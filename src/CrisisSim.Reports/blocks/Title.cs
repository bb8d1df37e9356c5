namespace CrisisSim.Reports;

/// <summary>The first line of a page.</summary>
public sealed record Title(string Text) : Block;
