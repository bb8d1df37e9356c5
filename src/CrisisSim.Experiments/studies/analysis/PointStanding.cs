namespace CrisisSim.Experiments;

/// <summary>Whether a point is of interest.</summary>
/// <param name="IsOfInterest">By the values as they are known.</param>
/// <param name="IsDecided">Whether all of the 95 % intervals of luck say the same.</param>
public readonly record struct PointStanding(bool IsOfInterest, bool IsDecided);
