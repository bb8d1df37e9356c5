namespace CrisisSim.Statistics;

/// <summary>What a point of a design of Saltelli is.</summary>
/// <param name="Sample">The row of A and B, from 0.</param>
/// <param name="Factor">The factor taken from the other matrix, from 0; null in A and B.</param>
public readonly record struct SaltelliRow(SaltelliMatrix Matrix, int Sample, int? Factor);
