namespace CrisisSim.Statistics;

/// <summary>Where the L levels of a factor lie in the unit interval.</summary>
public enum LevelPlacement
{
    /// <summary>
    /// Level k at (k + ½) / L, the middle of its cell: for quantile functions without finite ends, and for factors of
    /// kinds.
    /// </summary>
    Middles,

    /// <summary>
    /// Level k at k / (L − 1), both ends included (Morris 1991, Technometrics 33:161); a single level at ½.
    /// </summary>
    Ends,
}
