namespace CrisisSim.Statistics;

/// <summary>
/// Hours without the event up to a limit: the mean over all trials of min(T, limit), never counting as the limit
/// (restricted mean, Irwin 1949, Journal of Hygiene 47:188; Royston and Parmar 2013). It is additive: of two events the
/// later of which waits for the earlier, the hours without the later are the hours without the earlier plus the hours
/// between them before the limit, trial by trial and so in the mean. In hours, from 0 to the limit.
/// </summary>
public static class HoursWithout
{
    /// <summary>Up to the horizon.</summary>
    public static Estimate Estimate(EventTimes times, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        return Estimate(times, times.Horizon, confidence);
    }

    /// <summary>
    /// With the interval of <see cref="BoundedMean"/> over [0, limit]: one trial in a thousand that never sees the event
    /// counts the whole limit, and few trials may hold none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0 and at most the horizon.</exception>
    public static Estimate Estimate(EventTimes times, double limit, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        Estimate mean = BoundedMean.Estimate(Moments.From(Column(times, limit)), new Interval(0, limit), confidence);
        int events = limit == times.Horizon ? times.Happened : Ranks.AtMost(times.Sorted, limit);
        return Math.Min(events, times.Trials - events) < BoundedColumn.Few
            ? mean with { Caveats = mean.Caveats | Caveats.FewEvents }
            : mean;
    }

    /// <summary>min(T, limit) of each trial, in trial order.</summary>
    internal static double[] Column(EventTimes times, double limit)
    {
        if (!(limit > 0 && limit <= times.Horizon))
            throw new ArgumentOutOfRangeException(
                nameof(limit), limit, $"Hours are counted up to the horizon of {times.Horizon} h at most.");
        double[] hours = new double[times.Trials];
        ReadOnlySpan<double> all = times.InTrialOrder;
        for (int i = 0; i < hours.Length; i++) hours[i] = Math.Min(all[i], limit);
        return hours;
    }
}
