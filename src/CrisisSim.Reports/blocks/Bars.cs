namespace CrisisSim.Reports;

/// <summary>Lengths side by side, one series a wording, all on one scale. Lists are compared by reference.</summary>
public sealed record Bars(string Heading, IReadOnlyList<string> Series, IReadOnlyList<BarRow> Rows) : Block;
