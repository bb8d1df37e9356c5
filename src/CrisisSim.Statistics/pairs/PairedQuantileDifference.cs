using MathNet.Numerics.Distributions;

namespace CrisisSim.Statistics;

/// <summary>
/// The first wording's quantile of the cumulative incidence less the second's, in hours, over the same trials. Where
/// either quantile is not reached by the horizon there is no difference, not even between a quantity and itself.
/// </summary>
/// <remarks>
/// <para>The interval is the confidence distribution of the two ranks. Of n trials a binomial number has the event by
/// the true quantile; this is what makes order statistics limits of one quantile. For a pair the two numbers are
/// correlated as the two indicators "by the quantile" are within trials, which is also the correlation of the two
/// sample quantiles in the large (Bahadur 1966, Annals of Mathematical Statistics 37:577; Babu and Rao 1988, Journal of
/// Multivariate Analysis 27:15). So both ranks are spread as a binormal pair with that correlation and the binomial's
/// mean, variance and skewness, the order statistics at them are subtracted, and the limits are quantiles of the
/// differences. It is what a paired bootstrap tends to, without its resampling: 4,096 fixed points, no chance, any
/// order of trials, no density to estimate. Sectioning was passed over: it depends on the order of trials and needs
/// many. At the correlation 1 (a shift) the ranks move together and the interval closes, as it should; where no trial
/// differs they move together but for what so many trials leave open.</para>
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
        return Statistics.TrialsToResolve.Compute(
            difference.Value, error * error * difference.Trials, difference.Confidence, power);
    }

    internal static PairedQuantileDifference Estimate(EventTimes first, EventTimes second, double level,
        Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        first.RequirePairedWith(second);
        var a = IncidenceQuantile.Estimate(first, level, confidence);
        var b = IncidenceQuantile.Estimate(second, level, confidence);
        long differing = CountDiffering(first.InTrialOrder, second.InTrialOrder);
        if (!a.Value.TryGet(out double hoursA) || !b.Value.TryGet(out double hoursB))
            return new PairedQuantileDifference(a, b, null, differing);
        Interval interval = new PairedRanks(first, second, level, differing == 0).Limits(hoursA, hoursB, confidence);
        Caveats caveats = CaveatsOf(interval) | (differing == 0 ? Caveats.NoTrialDiffers : Caveats.None);
        return new PairedQuantileDifference(
            a, b, new Estimate(hoursA - hoursB, interval, first.Trials, confidence, caveats), differing);
    }

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

/// <summary>
/// The joint confidence distribution of the ranks of two paired quantiles, and of the hours between them.
/// </summary>
internal readonly ref struct PairedRanks(EventTimes first, EventTimes second, double level, bool same)
{
    /// <summary>
    /// Limits with the confidence, holding the difference of the sample quantiles. Differences that are not known,
    /// neither rank being reached, sort first; they count as lowest for the lower limit and as highest for the upper
    /// one.
    /// </summary>
    public Interval Limits(double hoursFirst, double hoursSecond, Confidence confidence)
    {
        double correlation = Correlation(hoursFirst, hoursSecond, confidence);
        double[] differences = Differences(correlation);
        Array.Sort(differences);
        int unknown = differences.Count(double.IsNaN), left = (int)Math.Floor(confidence.Tail * differences.Length);
        double low = left < unknown ? double.NegativeInfinity : differences[left];
        double high = left < unknown ? double.PositiveInfinity : differences[differences.Length - 1 - left + unknown];
        return new Interval(low, high).Including(hoursFirst - hoursSecond);
    }

    /// <summary>
    /// The phi coefficient of the two indicators "by the quantile"; 0 where one of them does not vary. Where all
    /// trials are the same, as many may differ as Wilson's limit leaves open.
    /// </summary>
    private double Correlation(double hoursFirst, double hoursSecond, Confidence confidence)
    {
        var strata = Strata.CrossTabulate(first, hoursFirst, second, hoursSecond);
        if (same)
        {
            double open = Wilson.ScoreInterval(0, strata.Trials, confidence).High;
            return Math.Max(0, 1 - (open / (2 * level * (1 - level))));
        }
        double a = (double)strata.First.Count * (strata.Trials - strata.First.Count);
        double b = (double)strata.Second.Count * (strata.Trials - strata.Second.Count);
        if (a == 0 || b == 0) return 0;
        double joint = (double)strata.Both * strata.Trials - (double)strata.First.Count * strata.Second.Count;
        return Math.Clamp(a == b ? joint / a : joint / Math.Sqrt(a) / Math.Sqrt(b), -1, 1);
    }

    /// <summary>One difference a point of the lattice; not a number where neither rank is reached.</summary>
    private double[] Differences(double correlation)
    {
        double together = Math.Sqrt((1 + correlation) / 2), apart = Math.Sqrt((1 - correlation) / 2);
        ReadOnlySpan<double> a = first.Sorted, b = second.Sorted;
        double[] differences = new double[2 * NormalLattice.Points];
        for (int i = 0; i < NormalLattice.Points; i++)
        {
            double common = together * NormalLattice.Common[i], own = apart * NormalLattice.Own[i];
            differences[2 * i] = Hours(a, common + own) - Hours(b, common - own);
            differences[2 * i + 1] = Hours(a, common - own) - Hours(b, common + own);
        }
        return differences;
    }

    /// <summary>
    /// The order statistic at the rank whose binomial quantile belongs to the normal deviate (Cornish and Fisher 1937,
    /// to the skewness), between its neighbours in proportion; hour 0 lies before the first, never after the last.
    /// </summary>
    private double Hours(ReadOnlySpan<double> sorted, double deviate)
    {
        double n = sorted.Length, spread = Math.Sqrt(n * level * (1 - level));
        double rank = n * level + spread * deviate + (1 - 2 * level) * (deviate * deviate - 1) / 6 + 0.5;
        if (rank <= 0) return 0;
        if (rank > n) return EventTimes.Never;
        int whole = (int)rank;
        double part = rank - whole, before = whole == 0 ? 0 : sorted[whole - 1];
        if (part == 0 || double.IsPositiveInfinity(before)) return before;
        double after = sorted[whole];
        return before == after ? before : before + part * (after - before);
    }
}
