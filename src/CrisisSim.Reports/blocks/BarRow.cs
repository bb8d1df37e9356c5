namespace CrisisSim.Reports;

/// <summary>One thing measured under every series of <see cref="Bars"/>.</summary>
public sealed record BarRow(string Label, IReadOnlyList<Bar> Bars);
