using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>A text, or another choice, by two measures.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">The measure from left to right.</param>
/// <param name="Y">The measure from bottom to top.</param>
public sealed record ScatterPoint(string Name, Estimate X, Estimate Y);
