namespace CrisisSim.Statistics;

/// <summary>
/// The first wording's quantile of the cumulative incidence less the second's, in hours, over the same trials. Where
/// either quantile is not reached by the horizon there is no difference, not even between a quantity and itself.
/// </summary>
/// <remarks>
/// <para>The interval is the confidence distribution of the two ranks. Of n trials a binomial number has the event by
/// the true quantile; this is what makes order statistics limits of one quantile. For a pair the two numbers are
/// correlated as the two indicators "by the quantile" are within trials, which is also the correlation of the two sample
/// quantiles in the large (Bahadur 1966, Annals of Mathematical Statistics 37:577; Babu and Rao 1988, Journal of
/// Multivariate Analysis 27:15). So both ranks are spread as a binormal pair with that correlation and the binomial's mean,
/// variance and skewness, the order statistics at them are subtracted, and the limits are quantiles of the differences.
/// It is what a paired bootstrap tends to, without its resampling: 4,096 fixed points, no chance, any order of trials, no
/// density to estimate. Sectioning was passed over: it depends on the order of trials and needs many. At the correlation 1 (a
/// shift, a quantity against itself) the ranks move together and the interval closes, as it should.</para>
/// <para>An end at which a rank runs past the last event is infinite: <see cref="Caveats.LimitNotReached"/>.</para>
/// </remarks>
public sealed record PairedQuantileDifference(
    IncidenceQuantile First, IncidenceQuantile Second, Estimate? Difference, long Differing)
{
    /// <summary>Whether both quantiles are reached, so that there is a difference.</summary>
    public bool IsReached => Difference is not null;

    /// <summary>Whether there is a difference and its interval excludes 0.</summary>
    public bool IsResolved => Difference is { } difference && difference.Interval.ExcludesZero;

    /// <summary>As <see cref="PairedDifference.TrialsToResolve"/>, from the interval's width.</summary>
    public long? TrialsToResolve(double power = 0.8)
    {
        if (Difference is not { Interval.IsBounded: true } difference || difference.Value == 0) return null;
        double error = difference.HalfWidth / difference.Confidence.NormalQuantile;
        return Statistics.TrialsToResolve.Of(
            difference.Value, error * error * difference.Trials, difference.Confidence, power);
    }

    internal static PairedQuantileDifference Of(EventTimes first, EventTimes second, double level, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        first.RequirePairedWith(second);
        var a = IncidenceQuantile.Of(first, level, confidence);
        var b = IncidenceQuantile.Of(second, level, confidence);
        long differing = CountDiffering(first.InTrialOrder, second.InTrialOrder);
        if (!a.Value.TryGet(out double hoursA) || !b.Value.TryGet(out double hoursB))
            return new PairedQuantileDifference(a, b, null, differing);
        if (differing == 0)
            return new PairedQuantileDifference(a, b, None(first.Trials, confidence), differing);
        Interval interval = new PairedRanks(first, second, level).Limits(hoursA, hoursB, confidence);
        return new PairedQuantileDifference(
            a, b, new Estimate(hoursA - hoursB, interval, first.Trials, confidence, CaveatsOf(interval)), differing);
    }

    private static Estimate None(int trials, Confidence confidence) =>
        new(0, Interval.Point(0), trials, confidence, Caveats.NoTrialDiffers);

    private static Caveats CaveatsOf(Interval interval)
    {
        if (!interval.IsBounded) return Caveats.LimitNotReached;
        return interval.Width == 0 ? Caveats.NoSpread : Caveats.None;
    }

    private static long CountDiffering(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        long differing = 0;
        for (int i = 0; i < first.Length; i++)
            if (first[i] != second[i]) differing++;
        return differing;
    }
}
