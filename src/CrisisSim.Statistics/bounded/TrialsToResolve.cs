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

    private static long AtLeast(double trials)
    {
        double unit = Math.Pow(10, Math.Floor(Math.Log10(trials)));
        double first = Friendly.First(step => step * unit >= trials || step == 10);
        return Math.Max(2, (long)Math.Ceiling(first * unit));
    }
}
