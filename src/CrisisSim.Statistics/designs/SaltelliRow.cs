namespace CrisisSim.Statistics;

/// <summary>What a point of a design of Saltelli is.</summary>
/// <param name="Sample">The row of A and B, from 0.</param>
/// <param name="Factor">The factor taken from the other matrix, from 0; null in A and B.</param>
public readonly record struct SaltelliRow(SaltelliMatrix Matrix, int Sample, int? Factor);

/// <summary>From which of two independent samples A and B the factors of a point are taken.</summary>
public enum SaltelliMatrix
{
    /// <summary>All factors from A.</summary>
    A,

    /// <summary>All factors from B.</summary>
    B,

    /// <summary>All factors from A but one from B.</summary>
    AWithB,

    /// <summary>All factors from B but one from A.</summary>
    BWithA,
}
