namespace CrisisSim.Charts;

/// <summary>A place in a panel.</summary>
public readonly record struct Point(double X, double Y);
