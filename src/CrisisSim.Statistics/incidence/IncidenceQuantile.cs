namespace CrisisSim.Statistics;

/// <summary>
/// The first hour by which a share of all trials has had the event, or not reached by the horizon. Its limits are order
/// statistics, free of any assumption on the distribution: they hold with at least the confidence, at every number of
/// trials. A lower limit below the first order statistic is hour 0; an upper limit past the last is not reached.
/// </summary>
public sealed record IncidenceQuantile
{
    private IncidenceQuantile(double level, HoursOrNever value, HoursInterval limits, long trials,
        Confidence confidence)
    {
        Level = level;
        Value = value;
        Limits = limits;
        Trials = trials;
        Confidence = confidence;
    }

    /// <summary>The share of all trials, strictly between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>The hour by which the share is reached, if it is.</summary>
    public HoursOrNever Value { get; }

    /// <summary>The interval of that hour; either end may not be reached.</summary>
    public HoursInterval Limits { get; }

    /// <summary>The number of trials behind it.</summary>
    public long Trials { get; }

    /// <summary>With which the interval holds.</summary>
    public Confidence Confidence { get; }

    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static IncidenceQuantile Estimate(EventTimes times, double level, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        RequireLevel(level);
        ReadOnlySpan<double> sorted = times.Sorted;
        var ranks = RankLimits.For(times.Trials, level, confidence.Tail);
        HoursOrNever low = ranks.Low == 0 ? HoursOrNever.At(0) : HoursOrNever.From(sorted[ranks.Low - 1]);
        HoursOrNever high = ranks.High > sorted.Length ? HoursOrNever.Never : HoursOrNever.From(sorted[ranks.High - 1]);
        var value = HoursOrNever.From(sorted[Rank(times.Trials, level) - 1]);
        return new IncidenceQuantile(level, value, new HoursInterval(low, high), times.Trials, confidence);
    }

    internal static void RequireLevel(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level,
                "A quantile's level lies strictly between 0 and 1.");
    }

    /// <summary>
    /// The smallest rank whose share of the trials is at least the level, forgiving rounding in the product.
    /// </summary>
    internal static int Rank(int trials, double level)
    {
        double product = trials * level, whole = Math.Round(product);
        double rank = Math.Abs(product - whole) <= 1e-9 * Math.Max(1, product) ? whole : Math.Ceiling(product);
        return (int)Math.Clamp(rank, 1, trials);
    }
}

/// <summary>
/// The ranks of the order statistics that bound a quantile, by the binomial distribution of the number of trials at or
/// below it (Thompson 1936, Annals of Mathematical Statistics 7:122; David and Nagaraja 2003, section 7.1). Rank 0
/// stands for no lower limit, rank n + 1 for no upper limit. Each side is left out with at most the tail probability.
/// </summary>
internal readonly record struct RankLimits(int Low, int High)
{
    private const double Reach = 12;

    public static RankLimits For(int trials, double level, double tail)
    {
        double[] weights = Weights(trials, level, out int first);
        double left = tail * weights.Sum();
        return new RankLimits(LowRank(weights, first, left), HighRank(weights, first, left));
    }

    private static int LowRank(double[] weights, int first, double left)
    {
        double below = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            below += weights[i];
            if (below > left) return first + i;
        }
        return first + weights.Length;
    }

    private static int HighRank(double[] weights, int first, double left)
    {
        double above = 0;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            above += weights[i];
            if (above > left) return first + i + 1;
        }
        return first;
    }

    /// <summary>
    /// Binomial probabilities relative to that of the mode, over twelve standard deviations to each side.
    /// </summary>
    private static double[] Weights(int trials, double level, out int first)
    {
        int mode = (int)Math.Min(trials, Math.Floor((trials + 1.0) * level));
        int reach = (int)(Reach * Math.Sqrt(trials * level * (1 - level))) + 40;
        first = Math.Max(0, mode - reach);
        int last = Math.Min(trials, mode + reach);
        double[] weights = new double[last - first + 1];
        weights[mode - first] = 1;
        double odds = level / (1 - level);
        for (int k = mode; k < last; k++)
            weights[k + 1 - first] = weights[k - first] * odds * (trials - k) / (k + 1.0);
        for (int k = mode; k > first; k--)
            weights[k - 1 - first] = weights[k - first] / odds * k / (trials - k + 1.0);
        return weights;
    }
}

/// <summary>
/// Limits of a time; a limit not reached by the horizon is later than it. The default has neither reached.
/// </summary>
public readonly record struct HoursInterval(HoursOrNever Low, HoursOrNever High)
{
    /// <summary>Whether an hour up to the horizon lies within the limits.</summary>
    public bool Contains(double hours) =>
        Low.TryGet(out double low) && low <= hours && (!High.TryGet(out double high) || hours <= high);
}
