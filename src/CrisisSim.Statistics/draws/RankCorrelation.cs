using MathNet.Numerics.Statistics;

namespace CrisisSim.Statistics;

/// <summary>
/// Spearman's rank correlation (Spearman 1904, Am. J. Psychol. 15:72): how far one quantity rises with another.
/// </summary>
public static class RankCorrelation
{
    /// <summary>In [−1, 1]; zero where either quantity never varies.</summary>
    /// <exception cref="ArgumentException">The two are not of the same length.</exception>
    public static double Between(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
            throw new ArgumentException("Two quantities of different length have no rank correlation.", nameof(second));
        if (first.Count < 2) return 0;
        double correlation = Correlation.Spearman(first, second);
        return double.IsFinite(correlation) ? correlation : 0;
    }
}
