namespace CrisisSim.Statistics;

/// <summary>
/// The mean of a column whose range is known: Student's interval or, where fewer than ten trials are off the lowest or
/// off the highest value seen, that of <see cref="BoundedMean"/>, for then a few carry the mean; and where more are, and
/// fewer than ten carry the spread (<see cref="Carriers"/>), the same over the values seen.
/// </summary>
public static class BoundedColumn
{
    /// <summary>Trials that carry a mean, or events, below which their spread does not tell how far it is off.</summary>
    public const int Few = 10;

    /// <param name="column">One number a trial.</param>
    /// <param name="possible">The range of the numbers; where it has no end, the farthest value seen stands for it, and
    /// the interval has no end where none was seen, or fewer than <see cref="Few"/> were.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <exception cref="ArgumentException">There is no trial, or a value is not finite or out of the range.</exception>
    public static Estimate Estimate(ReadOnlySpan<double> column, Interval possible, Confidence confidence = default)
    {
        var moments = Moments.From(column);
        Interval ends = Seen(column, Interval.Unbounded);
        bool many = Leaving(column, ends.Low) >= Few && Leaving(column, ends.High) >= Few;
        if (many && !Carriers.AreFew(column))
        {
            Estimate mean = Mean.Estimate(moments, confidence);
            return mean with { Interval = mean.Interval.Within(possible.Low, possible.High) };
        }
        Interval seen = many ? ends : column.Length < Few ? possible : Seen(column, possible);
        Estimate bounded = BoundedMean.Estimate(moments, seen.Width > 0 ? seen : possible, confidence);
        return bounded with { Caveats = bounded.Caveats | Caveats.FewEvents };
    }

    /// <summary>The range, each end that it lacks at the farthest value seen.</summary>
    internal static Interval Seen(ReadOnlySpan<double> column, Interval possible)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (double value in column) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        double low = double.IsFinite(possible.Low) ? possible.Low : least;
        return new Interval(low, Math.Max(low, double.IsFinite(possible.High) ? possible.High : most));
    }

    private static long Leaving(ReadOnlySpan<double> column, double end) => column.Length - column.Count(end);
}
