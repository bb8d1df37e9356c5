namespace CrisisSim.Model;

/// <summary>A review or a year of exercises, at which gaps may be found.</summary>
/// <param name="At">Years from the start.</param>
/// <param name="IsReview">A review; else a year of exercises.</param>
/// <param name="Probability">That one gap is found.</param>
internal readonly record struct Occasion(double At, bool IsReview, double Probability)
{
    private const double MonthsPerYear = 12;

    /// <summary>Names the luck of the occasion: two texts reviewed in the same month have the same.</summary>
    public ulong Key => (ulong)Math.Round(At * MonthsPerYear);
}
