namespace CrisisSim.Statistics;

/// <summary>
/// What is open of a share of which not one trial was seen: z²/(n + z²), the rule of three in the form that agrees with
/// Wilson's and Tango's intervals (Hanley and Lippman-Hand 1983, JAMA 249:1743, whose 3/n is one-sided).
/// </summary>
public static class Unseen
{
    /// <summary>The largest share that none of so many trials leaves open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no trial.</exception>
    public static double MostOf(long trials, Confidence confidence = default) =>
        Wilson.ScoreInterval(0, trials, confidence).High;
}
