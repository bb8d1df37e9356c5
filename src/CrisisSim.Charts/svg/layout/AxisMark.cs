namespace CrisisSim.Charts;

/// <summary>A marked place of an axis and what is written there.</summary>
internal sealed record AxisMark(double At, FittedText Text);
