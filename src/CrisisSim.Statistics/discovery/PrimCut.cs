namespace CrisisSim.Statistics;

/// <summary>Limits between two neighbouring values: halfway, so that neither belongs to the wrong side.</summary>
internal static class PrimCut
{
    /// <summary>A lower limit that keeps <paramref name="kept"/> and not the smaller <paramref name="off"/>.</summary>
    public static double Above(double off, double kept)
    {
        double middle = off + (kept - off) / 2;
        return middle > off ? middle : kept;
    }

    /// <summary>An upper limit that keeps <paramref name="kept"/> and not the greater <paramref name="off"/>.</summary>
    public static double Below(double off, double kept)
    {
        double middle = kept + (off - kept) / 2;
        return middle < off ? middle : kept;
    }
}

/// <summary>
/// A peel or a paste that is tried: the factor, the limits it would leave and the cases it takes off or adds.
/// </summary>
internal readonly record struct PrimChange(int Factor, PrimLimits Limits, PrimTally Moved);
