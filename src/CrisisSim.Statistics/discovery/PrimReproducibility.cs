namespace CrisisSim.Statistics;

/// <summary>How often one factor is restricted again when boxes are sought in half of the cases.</summary>
/// <param name="Factor">Place of the factor among those given.</param>
/// <param name="AtCoverage">Share of samples whose box of the nearest coverage, the densest of such, restricts the
/// factor, [0, 1].</param>
/// <param name="AtDensity">Share of samples whose box of the nearest density restricts it, [0, 1].</param>
public sealed record PrimReproducibility(int Factor, double AtCoverage, double AtDensity);
