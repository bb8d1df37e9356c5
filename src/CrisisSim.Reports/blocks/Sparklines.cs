namespace CrisisSim.Reports;

/// <summary>
/// How shares grow along one scale, one line a series: a curve where there is no room for a picture. Lists are compared
/// by reference.
/// </summary>
/// <param name="Heading">What grows.</param>
/// <param name="Ticks">Marked places along the scale, from 0 (its beginning) to 1 (its end), in order.</param>
/// <param name="Rows">One a series.</param>
public sealed record Sparklines(string Heading, IReadOnlyList<Tick> Ticks, IReadOnlyList<SparklineRow> Rows) : Block;
