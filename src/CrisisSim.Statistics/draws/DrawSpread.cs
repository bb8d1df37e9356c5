using MathNet.Numerics.Statistics;

namespace CrisisSim.Statistics;

/// <summary>
/// How a quantity spreads over draws of what is uncertain. It is no interval of chance: more trials do not narrow it,
/// and the two are never merged.
/// </summary>
public readonly record struct DrawSpread
{
    private DrawSpread(double median, Interval middle, double reversed, int draws) =>
        (Median, Middle, Reversed, Draws) = (median, middle, reversed, draws);

    /// <summary>The median over draws.</summary>
    public double Median { get; }

    /// <summary>From the 2.5th to the 97.5th percentile (Hyndman &amp; Fan 1996, Am. Stat. 50:361, type 8).</summary>
    public Interval Middle { get; }

    /// <summary>
    /// Share of draws with the sign contrary to the reference's, [0, 1]; zero where the reference is zero.
    /// </summary>
    public double Reversed { get; }

    /// <summary>Number of draws.</summary>
    public int Draws { get; }

    /// <summary>
    /// The spread of these values; <paramref name="reference"/> is the value whose sign is in question.
    /// </summary>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public static DrawSpread Measure(ReadOnlySpan<double> values, double reference)
    {
        if (values.Length == 0) throw new ArgumentException("There is no draw.", nameof(values));
        double[] sorted = values.ToArray();
        if (!sorted.All(double.IsFinite)) throw new ArgumentException("A draw has no finite value.", nameof(values));
        Array.Sort(sorted);
        int contrary = sorted.Count(value => Math.Sign(value) * Math.Sign(reference) < 0);
        return new DrawSpread(
            SortedArrayStatistics.Median(sorted),
            new Interval(SortedArrayStatistics.Quantile(sorted, 0.025), SortedArrayStatistics.Quantile(sorted, 0.975)),
            (double)contrary / sorted.Length,
            sorted.Length);
    }
}
