using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>A distribution of a factor: of durations in hours, with the unit h, or of numbers without one.</summary>
internal sealed record StatedSpread(Distribution Distribution, string Unit, SourcePosition At);
