namespace CrisisSim.Statistics;

/// <summary>
/// What one trial can be, by which a selection knows when its first trials do not tell the spread: of a hundred 0s the
/// variance is 0, and so the option would get no further trial. Where few trials carry the spread, it is taken as if
/// z²/2 further ones stood at either end of the range (of shares this is the spread about the middle of Wilson's
/// interval: Agresti and Coull 1998, The American Statistician 52:119).
/// </summary>
/// <param name="Possible">The range; where it has no end, the farthest value seen stands for it.</param>
/// <param name="Leaps">Whether one trial in a thousand can leap from end to end, so that the range counts however many
/// trials carry the spread.</param>
public sealed record OutcomeRange(Interval Possible, bool Leaps = false)
{
    /// <summary>z²/2 of a 95 % interval.</summary>
    private static readonly double AtEnd = Math.Pow(default(Confidence).NormalQuantile, 2) / 2;

    /// <summary>
    /// How an option stands, its variance as the class says where fewer than ten trials are off the lowest or the
    /// highest value seen.
    /// </summary>
    /// <exception cref="ArgumentException">There are fewer than two trials, or one is not finite.</exception>
    public OptionStanding Standing(ReadOnlySpan<double> column)
    {
        var known = OptionStanding.From(Moments.From(column));
        Interval ends = BoundedColumn.Seen(column, Interval.Unbounded);
        bool few = Leaps || Math.Max(column.Count(ends.Low), column.Count(ends.High)) > column.Length - BoundedColumn.Few;
        return few
            ? new OptionStanding(known.Mean, Spread(known, BoundedColumn.Seen(column, Possible)), known.Trials)
            : known;
    }

    /// <summary>
    /// The variance of what two options differ by in a trial, as the class says where they differ in fewer than ten.
    /// </summary>
    internal double OfDifferences(double[] first, double[] second)
    {
        double[] within = [.. first.Zip(second, (a, b) => a - b)];
        var known = OptionStanding.From(Moments.From(within));
        double reach = BoundedPairs.Reach(first, second, Possible);
        bool few = Leaps || within.Length - within.Count(0.0) < BoundedColumn.Few;
        return few && double.IsFinite(reach) ? Spread(known, new Interval(-reach, reach)) : known.Variance;
    }

    private static double Spread(OptionStanding known, Interval ends)
    {
        double all = known.Trials + (2 * AtEnd),
            mean = ((known.Trials * known.Mean) + (AtEnd * (ends.Low + ends.High))) / all;
        double Squared(double value) => (value - mean) * (value - mean);
        return ((known.Variance * (known.Trials - 1)) + (known.Trials * Squared(known.Mean))
            + (AtEnd * (Squared(ends.Low) + Squared(ends.High)))) / (all - 1);
    }
}
