namespace CrisisSim.Model;

/// <summary>The formulas of M3: where a member reads the line of assistance.</summary>
internal static class LineReading
{
    /// <summary>
    /// Spread of readings, rungs: σ = σ_max (σ_min/σ_max)^x, x the precision as far as it works on reading; a geometric
    /// path between the two ends. Where vague words leave no spread, no words do.
    /// </summary>
    public static double Spread(double vague, double precise, double precision) =>
        vague > 0 ? vague * Math.Pow(precise / vague, precision) : 0;

    /// <summary>
    /// Rungs added to the line for a form that the text leaves out, less what its general clause covers.
    /// </summary>
    public static double Gap(double perPrecision, double clauseCovers, double generalClause) =>
        perPrecision * Math.Max(0, 1 - (clauseCovers * generalClause));

    /// <summary>A variate of which the share κ of the variance is common: √κ z_all + √(1 − κ) z_own.</summary>
    public static double Shared(double share, double common, double own) =>
        (Math.Sqrt(share) * common) + (Math.Sqrt(1 - share) * own);
}
