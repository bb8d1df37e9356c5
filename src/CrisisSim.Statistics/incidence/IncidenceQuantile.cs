namespace CrisisSim.Statistics;

/// <summary>
/// The first hour by which a share of all trials has had the event, or not reached by the horizon. Its limits are order
/// statistics, free of any assumption on the distribution: they hold with at least the confidence, at every number of
/// trials. A lower limit below the first order statistic is hour 0; an upper limit past the last is not reached.
/// </summary>
public sealed record IncidenceQuantile
{
    private IncidenceQuantile(double level, HoursOrNever value, HoursInterval limits, long trials, Confidence confidence)
    {
        Level = level;
        Value = value;
        Limits = limits;
        Trials = trials;
        Confidence = confidence;
    }

    /// <summary>The share of all trials, strictly between 0 and 1.</summary>
    public double Level { get; }

    public HoursOrNever Value { get; }

    public HoursInterval Limits { get; }

    public long Trials { get; }

    public Confidence Confidence { get; }

    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static IncidenceQuantile Of(EventTimes times, double level, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        RequireLevel(level);
        ReadOnlySpan<double> sorted = times.Sorted;
        RankLimits ranks = RankLimits.Of(times.Trials, level, confidence.Tail);
        HoursOrNever low = ranks.Low == 0 ? HoursOrNever.At(0) : HoursOrNever.From(sorted[ranks.Low - 1]);
        HoursOrNever high = ranks.High > sorted.Length ? HoursOrNever.Never : HoursOrNever.From(sorted[ranks.High - 1]);
        HoursOrNever value = HoursOrNever.From(sorted[Rank(times.Trials, level) - 1]);
        return new IncidenceQuantile(level, value, new HoursInterval(low, high), times.Trials, confidence);
    }

    internal static void RequireLevel(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A quantile's level lies strictly between 0 and 1.");
    }

    /// <summary>The smallest rank whose share of the trials is at least the level, forgiving rounding in the product.</summary>
    internal static int Rank(int trials, double level)
    {
        double product = trials * level, whole = Math.Round(product);
        double rank = Math.Abs(product - whole) <= 1e-9 * Math.Max(1, product) ? whole : Math.Ceiling(product);
        return (int)Math.Clamp(rank, 1, trials);
    }
}
