namespace CrisisSim.Reports;

/// <summary>
/// How shares grow along one scale, one line a series: a curve where there is no room for a picture. Lists are compared
/// by reference.
/// </summary>
/// <param name="Heading">What grows.</param>
/// <param name="Ticks">Marked places along the scale, from 0 (its beginning) to 1 (its end), in order.</param>
/// <param name="Rows">One a series.</param>
public sealed record Sparklines(string Heading, IReadOnlyList<Tick> Ticks, IReadOnlyList<SparklineRow> Rows) : Block;

/// <summary>One series of <see cref="Sparklines"/>. Lists are compared by reference.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Shares">Its shares, from 0 to 1, at evenly spaced places from the scale's beginning to its end; at
/// least one.</param>
/// <param name="AtTicks">What is written of it at each of the ticks.</param>
public sealed record SparklineRow(string Label, IReadOnlyList<double> Shares, IReadOnlyList<string> AtTicks);
