namespace CrisisSim.Statistics;

/// <summary>
/// How many trials carry a mean, that is, its spread: n over the kurtosis, (Σ(x − m)²)² / Σ(x − m)⁴, the number of equal
/// parts that the sum of squares could be made of. Of events in few trials it is about their number; of normal numbers it
/// is a third of all; and it is small where some few trials are farther off than all others together. The spread that so
/// few give does not tell how far the mean is off.
/// </summary>
public static class Carriers
{
    private const double Rounding = 1e-9;

    /// <summary>Whether they are fewer than <see cref="BoundedColumn.Few"/>.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static bool AreFew(ReadOnlySpan<double> values) => Count(values) < BoundedColumn.Few - Rounding;

    /// <summary>Between 1 and the number of trials; +infinity where there is no spread.</summary>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static double Count(ReadOnlySpan<double> values)
    {
        double mean = Moments.From(values).Mean, farthest = 0;
        foreach (double value in values) farthest = Math.Max(farthest, Math.Abs(value - mean));
        if (farthest == 0) return double.PositiveInfinity;
        double squares = 0, fourths = 0;
        foreach (double value in values)
        {
            double share = (value - mean) / farthest;
            squares += share * share;
            fourths += share * share * share * share;
        }
        return squares * squares / fourths;
    }
}
