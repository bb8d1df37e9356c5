using MathNet.Numerics.Statistics;

namespace CrisisSim.Statistics;

/// <summary>
/// How a bootstrap is done: the seed from which rows are drawn, the number of resamples and the two-sided confidence.
/// Intervals run between percentiles of the resampled statistic (Efron 1979, Annals of Statistics 7:1; Efron and
/// Tibshirani 1993, An Introduction to the Bootstrap, section 13.3). Equal if all three are equal.
/// </summary>
public sealed record Bootstrap
{
    /// <summary>
    /// Resamples unless stated: enough for the 2.5th and 97.5th percentile (Efron and Tibshirani 1993, section 13.3).
    /// </summary>
    public const int UsualResamples = 1000;

    private const int FewestResamples = 20;

    /// <param name="seed">Any number; the same seed gives the same interval.</param>
    /// <param name="resamples">20 or more.</param>
    /// <param name="confidence">0.95 unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 20 resamples.</exception>
    public Bootstrap(ulong seed, int resamples = UsualResamples, Confidence confidence = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, FewestResamples);
        (Seed, Resamples, Confidence) = (seed, resamples, confidence);
    }

    /// <summary>The seed of the resamples.</summary>
    public ulong Seed { get; }

    /// <summary>The number of resamples.</summary>
    public int Resamples { get; }

    /// <summary>With which the intervals hold.</summary>
    public Confidence Confidence { get; }

    /// <summary>The percentile interval of each of several statistics of the same rows.</summary>
    /// <param name="rows">Number of rows that are drawn from.</param>
    /// <param name="statistics">Number of statistics.</param>
    /// <param name="of">Writes the statistics of the given rows, of which one may stand several times.</param>
    /// <returns>Unbounded where the statistic is not finite in some resample.</returns>
    internal Interval[] Intervals(int rows, int statistics, Statistics of)
    {
        var resampler = new Resampler(Seed);
        double[][] values = [.. Enumerable.Range(0, statistics).Select(_ => new double[Resamples])];
        int[] drawn = new int[rows];
        double[] one = new double[statistics];
        for (int b = 0; b < Resamples; b++)
        {
            resampler.WithReplacement(drawn, rows);
            of(drawn, one);
            for (int s = 0; s < statistics; s++) values[s][b] = one[s];
        }
        return [.. values.Select(Percentiles)];
    }

    /// <summary>Writes statistics of the given rows.</summary>
    internal delegate void Statistics(ReadOnlySpan<int> rows, Span<double> values);

    private Interval Percentiles(double[] values)
    {
        if (!values.All(double.IsFinite)) return Interval.Unbounded;
        Array.Sort(values);
        return new Interval(
            SortedArrayStatistics.Quantile(values, Confidence.Tail),
                SortedArrayStatistics.Quantile(values, 1 - Confidence.Tail));
    }
}
