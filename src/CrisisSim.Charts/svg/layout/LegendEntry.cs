namespace CrisisSim.Charts;

/// <summary>One entry of a legend and how far from its left edge it begins, px.</summary>
internal sealed record LegendEntry(Series Series, FittedText Name, double X);
