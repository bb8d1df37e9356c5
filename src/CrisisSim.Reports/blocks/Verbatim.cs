namespace CrisisSim.Reports;

/// <summary>A line to be copied as it is: it is never broken.</summary>
public sealed record Verbatim(string Label, string Text) : Block;
