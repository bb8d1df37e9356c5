namespace CrisisSim.Reports;

/// <summary>Lengths side by side, one series a wording, all on one scale. Lists are compared by reference.</summary>
public sealed record Bars(string Heading, IReadOnlyList<string> Series, IReadOnlyList<BarRow> Rows) : Block;

/// <summary>A length, 0 or more, and the figure written beside it.</summary>
public readonly record struct Bar(double Length, string Text);

/// <summary>One thing measured under every series of <see cref="Bars"/>.</summary>
public sealed record BarRow(string Label, IReadOnlyList<Bar> Bars);
