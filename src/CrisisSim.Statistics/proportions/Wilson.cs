using MathNet.Numerics;

namespace CrisisSim.Statistics;

/// <summary>
/// The score interval of a proportion (Wilson 1927, JASA 22:209-212; Newcombe 1998, Statistics in Medicine 17:857,
/// method 3), without continuity correction. Within [0, 1]; 0 of n begins at exactly 0, n of n ends at exactly 1.
/// One, two or three of n begin no higher than the one-sided Poisson limit, and the same at the other end: without that
/// the interval of 1 misses a share just below 0.18/n, and covers no more than five in six there (Brown, Cai and
/// DasGupta 2001, Statistical Science 16:101, section 4.1.1).
/// </summary>
public static class Wilson
{
    private const long Few = 3;

    /// <exception cref="ArgumentOutOfRangeException">There is no trial, or the count is not between 0 and the
    /// trials.</exception>
    public static Interval ScoreInterval(long count, long trials, Confidence confidence = default)
    {
        RequireProportion(count, trials);
        double n = trials, z = confidence.NormalQuantile, s = z * z;
        double share = count / n;
        double half = z * Math.Sqrt(s + 4 * count * (1 - share));
        double twice = 2 * (n + s);
        double low = count == 0 ? 0 : (2.0 * count + s - half) / twice;
        double high = count == trials ? 1 : (2.0 * count + s + half) / twice;
        return new Interval(
            Math.Min(Math.Min(low, share), Rarest(count, trials, confidence)),
            Math.Max(Math.Max(high, share), 1 - Rarest(trials - count, trials, confidence)));
    }

    /// <summary>The upper limit of a count that need not be whole.</summary>
    internal static double High(double count, long trials, double z)
    {
        double n = trials, s = z * z;
        return count >= n ? 1 : (2.0 * count + s + z * Math.Sqrt(s + 4 * count * (1 - count / n))) / (2 * (n + s));
    }

    /// <summary>The Poisson limit of a count of one to three; 1 of any other.</summary>
    private static double Rarest(long count, long trials, Confidence confidence) =>
        count is >= 1 and <= Few && count < trials ? Poisson(count, 2 * confidence.Tail) / trials : 1;

    /// <summary>The mean of a Poisson number that reaches the count with the probability.</summary>
    private static double Poisson(long count, double probability) =>
        SpecialFunctions.GammaLowerRegularizedInv(count, probability);

    internal static void RequireProportion(long count, long trials)
    {
        if (trials < 1)
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "A proportion of no trials is not defined.");
        if (count < 0 || count > trials)
            throw new ArgumentOutOfRangeException(nameof(count), count,
                $"A count lies between 0 and the {trials} trials.");
    }
}
