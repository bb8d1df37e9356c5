namespace CrisisSim.Statistics;

/// <summary>
/// Differences, first less second, between two wordings over the same trials with the same luck (common random
/// numbers; Glasserman and Yao 1992, Management Science 38:884). Position i of either side is the same trial.
/// A quantity against itself differs by 0, with the caveat that no trial differs, and the interval that this many
/// trials without a difference leave open.
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
        Interval interval = TangoInterval.Compute(strata.OnlyFirst, strata.OnlySecond, strata.Trials, confidence);
        var difference = new Estimate(
            value, interval, strata.Trials, confidence, same ? Caveats.NoTrialDiffers : Caveats.None);
        return new PairedDifference(
            strata.First.Estimate(confidence), strata.Second.Estimate(confidence), difference, Spread(strata),
            strata.Discordant);
    }

    /// <summary>
    /// Of means of a number that every trial has: Student's interval of the differences within pairs or, where fewer
    /// than <see cref="BoundedColumn.Few"/> trials differ or carry their spread, that of <see cref="BoundedMean"/>.
    /// </summary>
    /// <param name="first">The first side.</param>
    /// <param name="second">The second side.</param>
    /// <param name="possible">The range of either side; where it has no end, the farthest value seen stands for
    /// it.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <param name="always">Whether the range counts however many trials differ: where one trial in a thousand can leap
    /// from end to end.</param>
    /// <exception cref="ArgumentException">The columns differ in length, are empty or hold a value that is not
    /// finite.</exception>
    public static PairedDifference Means(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Interval possible,
        Confidence confidence = default, bool always = false)
    {
        PairedColumns.Require(first.Length, second.Length);
        return BoundedPairs.Compare(first, second, possible, confidence, always);
    }

    /// <summary>The same of numbers of which no range is known: Student's interval, unless no trial differs.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    public static PairedDifference Means(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Confidence confidence = default) =>
        Means(first, second, Interval.Unbounded, confidence);

    /// <summary>
    /// The mean of differences that each trial has by itself, such as a part of an effect, as <see cref="Means(
    /// ReadOnlySpan{double}, ReadOnlySpan{double}, Interval, Confidence, bool)"/> takes them.
    /// </summary>
    /// <param name="within">One a trial.</param>
    /// <param name="reach">How far from 0 one can be; +infinity where that is not known: the farthest seen then stands
    /// for it.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <param name="always">Whether the reach counts however many trials differ.</param>
    /// <exception cref="ArgumentException">There is no trial, or a value is not finite.</exception>
    public static Estimate Effect(ReadOnlySpan<double> within, double reach, Confidence confidence = default,
        bool always = false)
    {
        if (!double.IsFinite(reach))
        {
            double farthest = BoundedPairs.Farthest(within);
            reach = farthest > 0 ? farthest : double.PositiveInfinity;
        }
        return BoundedPairs.Of(within, reach, confidence, always).Difference;
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
        PairedDifference means = BoundedPairs.Compare(
            Statistics.HoursWithout.Column(first, limit), Statistics.HoursWithout.Column(second, limit),
            new Interval(0, limit), confidence, always: true);
        return means with
        {
            First = Statistics.HoursWithout.Estimate(first, limit, confidence),
            Second = Statistics.HoursWithout.Estimate(second, limit, confidence),
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
