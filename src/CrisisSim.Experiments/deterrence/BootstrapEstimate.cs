using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A number with the spread of its bootstrap draws as its error (normal).</summary>
internal static class BootstrapEstimate
{
    /// <param name="values">The number as computed, then in each draw.</param>
    /// <param name="attackers">Attackers behind it.</param>
    /// <param name="confidence">Of the interval.</param>
    public static Estimate From(double[] values, long attackers, Confidence confidence = default)
    {
        double half = confidence.NormalQuantile * Math.Sqrt(Moments.From(values.AsSpan(1).ToArray()).Variance ?? 0);
        Interval interval = half == 0 ? Interval.Point(values[0]) : new Interval(values[0] - half, values[0] + half);
        return new Estimate(values[0], interval, attackers, confidence);
    }
}
