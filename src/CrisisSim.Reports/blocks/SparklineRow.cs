namespace CrisisSim.Reports;

/// <summary>One series of <see cref="Sparklines"/>. Lists are compared by reference.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Shares">Its shares, from 0 to 1, at evenly spaced places from the scale's beginning to its end; at
/// least one.</param>
/// <param name="AtTicks">What is written of it at each of the ticks.</param>
public sealed record SparklineRow(string Label, IReadOnlyList<double> Shares, IReadOnlyList<string> AtTicks);
