namespace CrisisSim.Statistics;

/// <summary>A peel or a paste that is tried: the limits it would leave and the cases it takes off or adds.</summary>
internal readonly record struct PrimChange(PrimLimits Limits, PrimTally Moved);
