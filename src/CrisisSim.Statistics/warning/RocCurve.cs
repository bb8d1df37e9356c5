namespace CrisisSim.Statistics;

/// <summary>
/// The receiver operating characteristic of a warning instrument over several thresholds (Swets 1988, Science
/// 240:1285), all played over the same trials with and without the event. Intervals are of luck alone, by the delta
/// method, so that what the thresholds have in common, and the two branches, is taken account of (as DeLong, DeLong and
/// Clarke-Pearson 1988, Biometrics 44:837, do for correlated areas). Immutable; compared by reference.
/// </summary>
public sealed class RocCurve
{
    private readonly double[] area;

    private RocCurve(IReadOnlyList<OperatingPoint> points, double[] area, Confidence confidence)
    {
        (Points, this.area) = (points, area);
        Estimate mean = Mean.Estimate(area, confidence);
        Area = mean with { Interval = Cut(mean, confidence) };
    }

    /// <summary>The points, from the strictest threshold to the laxest.</summary>
    public IReadOnlyList<OperatingPoint> Points { get; }

    /// <summary>
    /// The area below the path through the points (<see cref="RocPath"/>): 1 is an instrument that never errs, ½ one
    /// that cannot tell.
    /// </summary>
    public Estimate Area { get; }

    /// <summary>The curve of an instrument played at several thresholds, in any order.</summary>
    /// <exception cref="ArgumentException">There is no threshold, one stands twice, or the columns differ in length or
    /// are empty.</exception>
    public static RocCurve Estimate(IReadOnlyList<RocTrials> thresholds, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.Count == 0) throw new ArgumentException("A curve needs a threshold.", nameof(thresholds));
        if (thresholds.DistinctBy(t => t.Threshold).Count() < thresholds.Count)
            throw new ArgumentException("A threshold stands twice.", nameof(thresholds));
        RocTrials[] strictestFirst = [.. thresholds.OrderByDescending(t => t.Threshold)];
        OperatingPoint[] points = [.. strictestFirst.Select(t => t.Point)];
        return new RocCurve(points, AreaByTrial(strictestFirst, points), confidence);
    }

    /// <summary>The point whose threshold is nearest to a stated one, the stricter of equals.</summary>
    public OperatingPoint Nearest(double threshold) => Points.MinBy(point => Math.Abs(point.Threshold - threshold));

    /// <summary>This curve's area less another's, of the same trials.</summary>
    /// <exception cref="ArgumentException">The curves are not of as many trials.</exception>
    public PairedDifference AreaLess(RocCurve other, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        // One trial moves either area by its hit and its false alarm, by 1 each at most.
        PairedDifference less = Paired.Means(area, other.area, new Interval(-1, 1), confidence);
        return less with
        {
            Difference = less.Difference with { Interval = less.Difference.Interval.Within(-1, 1) },
        };
    }

    private static double[] AreaByTrial(RocTrials[] thresholds, OperatingPoint[] points)
    {
        (double, double)[] path = [.. points.Select(point => (point.FalseAlarms.Share, point.Hits.Share))];
        var terms = new List<(double, bool[])>();
        for (int k = 0; k < thresholds.Length; k++)
        {
            (double byFalseAlarms, double byHits) = RocPath.Slopes(path, k);
            terms.Add((byFalseAlarms, thresholds[k].Without));
            terms.Add((byHits, thresholds[k].WithEvent));
        }
        return DeltaMethod.Column(RocPath.Area(path), terms);
    }

    /// <summary>
    /// Where every trial says the same, each of the two branches may still hold as many that do not as Wilson's limit
    /// leaves open at half the error, and one such trial moves the area by 1 at most.
    /// </summary>
    private static Interval Cut(Estimate area, Confidence confidence)
    {
        double open = area.Has(Caveats.NoSpread) ? 2 * Unseen.MostOf(area.Trials, confidence.SharedAmong(2)) : 0;
        return new Interval(area.Interval.Low - open, area.Interval.High + open).Within(0, 1);
    }
}

/// <summary>What an instrument did at one threshold, trial by trial. The columns are compared by reference.</summary>
/// <param name="Threshold">In the unit of the instrument; a higher one answers less readily.</param>
/// <param name="WithEvent">Whether it answered, in each trial with the event.</param>
/// <param name="Without">Whether it answered, in the same trials without the event.</param>
public sealed record RocTrials(double Threshold, bool[] WithEvent, bool[] Without)
{
    /// <summary>Both rates.</summary>
    public OperatingPoint Point => new(Threshold, Proportion.From(WithEvent), Proportion.From(Without));
}
