namespace CrisisSim.Charts;

/// <summary>From low to high at one place of the x axis.</summary>
public readonly record struct BandLimits(double X, double Low, double High);
