namespace CrisisSim.Statistics;

/// <summary>
/// Differences, first less second, between two wordings over the same trials with the same luck (common random
/// numbers; Glasserman and Yao 1992, Management Science 38:884). Position i of either side is the same trial.
/// A quantity against itself differs by exactly 0 with the interval [0, 0] and the caveat that no trial differs.
/// </summary>
public static class Paired
{
    /// <summary>Of proportions, with Tango's score interval.</summary>
    /// <exception cref="ArgumentException">The columns differ in length or are empty.</exception>
    public static PairedDifference Proportions(
        ReadOnlySpan<bool> first, ReadOnlySpan<bool> second, Confidence confidence = default) =>
        Proportions(Strata.CrossTabulate(first, second), confidence);

    /// <summary>Of the cumulative incidences at an hour, with Tango's score interval.</summary>
    public static PairedDifference IncidenceAt(
        EventTimes first, EventTimes second, double hours, Confidence confidence = default) =>
        Proportions(Strata.By(first, second, hours), confidence);

    /// <summary>Of proportions, with Tango's score interval.</summary>
    public static PairedDifference Proportions(Strata strata, Confidence confidence = default)
    {
        double value = (double)(strata.OnlyFirst - strata.OnlySecond) / strata.Trials;
        bool same = strata.Discordant == 0;
        Interval interval = same
            ? Interval.Point(0)
            : TangoInterval.Compute(strata.OnlyFirst, strata.OnlySecond, strata.Trials, confidence);
        var difference = new Estimate(
            value, interval, strata.Trials, confidence, same ? Caveats.NoTrialDiffers : Caveats.None);
        return new PairedDifference(
            strata.First.Estimate(confidence), strata.Second.Estimate(confidence), difference, Spread(strata),
            strata.Discordant);
    }

    /// <summary>
    /// Of means of a number that every trial has, with Student's interval of the differences within pairs.
    /// </summary>
    /// <exception cref="ArgumentException">The columns differ in length, are empty or hold a value that is not
    /// finite.</exception>
    public static PairedDifference Means(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Confidence confidence = default)
    {
        PairedColumns.Require(first.Length, second.Length);
        return PairedMeans.Compare(first, second, confidence);
    }

    /// <summary>
    /// Of hours without the event up to the horizon; the intervals are cut to what the horizon allows.
    /// </summary>
    public static PairedDifference HoursWithout(EventTimes first, EventTimes second, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        return HoursWithout(first, second, first.Horizon, confidence);
    }

    /// <summary>Of hours without the event up to a limit.</summary>
    /// <exception cref="ArgumentException">The times are not of the same trials and horizon, or the limit is past
    /// it.</exception>
    public static PairedDifference HoursWithout(
        EventTimes first, EventTimes second, double limit, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        first.RequirePairedWith(second);
        PairedDifference means = PairedMeans.Compare(
            Statistics.HoursWithout.Column(first, limit), Statistics.HoursWithout.Column(second, limit), confidence);
        Interval interval = means.Difference.Interval.Within(-limit, limit);
        return means with
        {
            First = Statistics.HoursWithout.Estimate(first, limit, confidence),
            Second = Statistics.HoursWithout.Estimate(second, limit, confidence),
            Difference = means.Difference with { Interval = interval },
        };
    }

    /// <summary>Of quantiles of the cumulative incidence.</summary>
    /// <exception cref="ArgumentException">The times are not of the same trials and horizon, or the level is not in (0,
    /// 1).</exception>
    public static PairedQuantileDifference Quantiles(
        EventTimes first, EventTimes second, double level, Confidence confidence = default) =>
        PairedQuantileDifference.Estimate(first, second, level, confidence);

    private static PairedSpread? Spread(Strata strata)
    {
        if (strata.Trials < 2) return null;
        double n = strata.Trials, net = strata.OnlyFirst - strata.OnlySecond;
        double difference = (strata.Discordant - net * net / n) / (n - 1);
        return new PairedSpread(Variance(strata.First), Variance(strata.Second), difference);
    }

    private static double Variance(Proportion of) => of.Count * (1 - of.Share) / (of.Trials - 1);
}

internal static class PairedMeans
{
    private const int Few = 10;

    public static PairedDifference Compare(ReadOnlySpan<double> first, ReadOnlySpan<double> second,
        Confidence confidence)
    {
        double[] within = new double[first.Length];
        long differing = 0;
        for (int i = 0; i < within.Length; i++)
        {
            within[i] = first[i] - second[i];
            if (within[i] != 0) differing++;
        }
        Moments a = Moments.From(first), b = Moments.From(second), d = Moments.From(within);
        PairedSpread? spread = a.Count < 2
            ? null
            : new PairedSpread(a.Variance!.Value, b.Variance!.Value, d.Variance!.Value);
        return new PairedDifference(
            Mean.Estimate(a, confidence), Mean.Estimate(b, confidence), Difference(d, differing, confidence), spread,
                differing);
    }

    private static Estimate Difference(Moments within, long differing, Confidence confidence)
    {
        if (differing == 0)
            return new Estimate(0, Interval.Point(0), within.Count, confidence, Caveats.NoTrialDiffers);
        Estimate mean = Mean.Estimate(within, confidence);
        return differing < Few && within.Count >= Few ? mean with { Caveats = mean.Caveats | Caveats.FewEvents } : mean;
    }
}
