namespace CrisisSim.Statistics;

/// <summary>
/// The score interval of a proportion (Wilson 1927, JASA 22:209-212; Newcombe 1998, Statistics in Medicine 17:857,
/// method 3), without continuity correction. Within [0, 1]; 0 of n begins at exactly 0, n of n ends at exactly 1.
/// </summary>
public static class Wilson
{
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
        return new Interval(Math.Min(low, share), Math.Max(high, share));
    }

    internal static void RequireProportion(long count, long trials)
    {
        if (trials < 1)
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "A proportion of no trials is not defined.");
        if (count < 0 || count > trials)
            throw new ArgumentOutOfRangeException(nameof(count), count,
                $"A count lies between 0 and the {trials} trials.");
    }
}
