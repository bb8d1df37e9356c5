using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>
/// How many paired trials would resolve a difference of the size observed: v (z_confidence + z_power)² / d², v the
/// variance per paired trial, rounded up to a friendly number (1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten).
/// </summary>
internal static class TrialsToResolve
{
    private const double Most = 1e15;
    private static readonly double[] Friendly = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

    public static long? Compute(double difference, double variance, Confidence confidence, double power)
    {
        if (!(power > 0 && power < 1))
            throw new ArgumentOutOfRangeException(nameof(power), power, "A power lies strictly between 0 and 1.");
        double reach = confidence.NormalQuantile + Normal.InvCDF(0, 1, power);
        double needed = variance * Math.Max(reach, 0) * Math.Max(reach, 0) / (difference * difference);
        return needed <= Most ? AtLeast(Math.Max(needed, 2)) : null;
    }

    /// <summary>
    /// The same where the interval is that of <see cref="BoundedMean"/> over [−reach, reach]: Wilson's test at the point
    /// where the limit of the two-point number is 0, solved for the trials. It is (v + d(r + d)) (z_confidence + z_power)²
    /// r / ((r + d) d²), with r the reach; far above that of <see cref="Compute"/> where the reach is long against the
    /// spread, and equal to it where the reach is short.
    /// </summary>
    public static long? Bounded(PairedDifference of, double power)
    {
        double size = Math.Abs(of.Difference.Value), reach = of.Reach!.Value, span = reach + size;
        return double.IsFinite(reach)
            ? Compute(size, (of.Spread!.Value.Difference + (size * span)) * reach / span, of.Difference.Confidence, power)
            : null;
    }

    /// <summary>Trials in which so many are to be expected to carry the difference, at the share of those seen.</summary>
    public static double Expecting(int carriers, PairedDifference of) =>
        carriers * of.Difference.Trials / of.Carriers;

    public static long AtLeast(double trials)
    {
        double unit = Math.Pow(10, Math.Floor(Math.Log10(trials)));
        double first = Friendly.First(step => step * unit >= trials || step == 10);
        return Math.Max(2, (long)Math.Ceiling(first * unit));
    }
}
