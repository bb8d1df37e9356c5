namespace CrisisSim.Statistics;

/// <summary>
/// A peel or a paste that is tried: the factor, the limits it would leave and the cases it takes off or adds.
/// </summary>
internal readonly record struct PrimChange(int Factor, PrimLimits Limits, PrimTally Moved);
