namespace CrisisSim.Statistics;

/// <summary>Where a point lies in its cell of a Latin hypercube.</summary>
public enum CellPlacement
{
    /// <summary>In the middle of each of its strata.</summary>
    Middle,

    /// <summary>Uniformly by chance within its strata, as McKay, Beckman and Conover did: unbiased for means.</summary>
    Jittered,
}
