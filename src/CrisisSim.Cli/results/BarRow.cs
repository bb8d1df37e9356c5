namespace CrisisSim.Cli;

/// <summary>One thing measured under every series of <see cref="Bars"/>.</summary>
internal sealed record BarRow(string Label, IReadOnlyList<Bar> Bars);
