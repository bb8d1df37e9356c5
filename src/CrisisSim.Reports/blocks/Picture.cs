namespace CrisisSim.Reports;

/// <summary>A chart as part of a page.</summary>
public sealed record Picture(Chart Chart) : Block;
