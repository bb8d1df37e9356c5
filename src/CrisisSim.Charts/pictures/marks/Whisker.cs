namespace CrisisSim.Charts;

/// <summary>An interval drawn at a mark, in the numbers of the axis along which it lies.</summary>
public readonly record struct Whisker(double Low, double High);
