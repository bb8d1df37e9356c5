namespace CrisisSim.Statistics;

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
