using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How much of the variance of a value a factor explains (Sobol' 2001, Mathematics and Computers in Simulation 55:271).
/// </summary>
/// <param name="Name">The factor.</param>
/// <param name="First">By itself, as a share of the whole; an estimate may lie below 0.</param>
/// <param name="Total">With all its interactions, as a share of the whole.</param>
public sealed record SobolFactor(string Name, Estimate First, Estimate Total);
