namespace CrisisSim.Statistics;

/// <summary>
/// Hours without the event up to a limit: the mean over all trials of min(T, limit), never counting as the limit
/// (restricted mean, Irwin 1949, Journal of Hygiene 47:188; Royston and Parmar 2013). It is additive: of two events the
/// later of which waits for the earlier, the hours without the later are the hours without the earlier plus the hours
/// between them before the limit, trial by trial and so in the mean. In hours, from 0 to the limit.
/// </summary>
public static class HoursWithout
{
    private const int Few = 10;

    /// <summary>Up to the horizon.</summary>
    public static Estimate Estimate(EventTimes times, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        return Estimate(times, times.Horizon, confidence);
    }

    /// <summary>
    /// Student's interval cut to [0, limit]. Below ten events a rare event is easily missed, so the lower limit is then
    /// no higher than limit × (1 - Wilson's upper limit of the share of trials with the event), which bounds the mean.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0 and at most the horizon.</exception>
    public static Estimate Estimate(EventTimes times, double limit, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        double[] hours = Column(times, limit);
        Estimate mean = Mean.Estimate(hours, confidence);
        mean = mean with { Interval = mean.Interval.Within(0, limit) };
        int events = limit == times.Horizon ? times.Happened : Ranks.AtMost(times.Sorted, limit);
        if (events >= Few) return mean;
        double rarest = limit * (1 - Wilson.ScoreInterval(events, times.Trials, confidence).High);
        return mean with { Interval = mean.Interval.Including(rarest), Caveats = mean.Caveats | Caveats.FewEvents };
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
