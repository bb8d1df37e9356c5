namespace CrisisSim.Statistics;

/// <summary>
/// The share u of cases of a second kind at which the mean over both, (1 − u)·first + u·second, is zero, and the shares
/// that the trials do not rule out (Fieller 1954, J. R. Stat. Soc. B 16:175, for the zero of a line whose two ends are
/// means). The second kind may be known from fewer trials, the first of the same.
/// </summary>
public readonly record struct BreakEven
{
    private BreakEven(double? share, Interval? interval, long trials) =>
        (Share, Interval, Trials) = (share, interval, trials);

    /// <summary>
    /// The share, [0, 1]; null where both means have one sign, so that there is none, or both are zero.
    /// </summary>
    public double? Share { get; }

    /// <summary>
    /// The shares in [0, 1] that the trials do not rule out, or the smallest interval that holds them; null where they
    /// rule out all.
    /// </summary>
    public Interval? Interval { get; }

    /// <summary>Trials of the second kind.</summary>
    public long Trials { get; }

    /// <summary>Whether the trials rule out that there is such a share.</summary>
    public bool IsNever => Interval is null;

    /// <summary>
    /// From the values of each trial under the first kind, and of the first so many trials under the second.
    /// </summary>
    /// <exception cref="ArgumentException">There are fewer than two trials of the second kind, or more than of the
    /// first.</exception>
    public static BreakEven Estimate(ReadOnlySpan<double> first, ReadOnlySpan<double> second,
        Confidence confidence = default)
    {
        if (second.Length < 2 || second.Length > first.Length)
            throw new ArgumentException(
                "The second kind needs two trials or more, which are the first of those of the first kind.",
                nameof(second));
        Moments one = Moments.From(first), other = Moments.From(second);
        double covariance = Covariance(first[..second.Length], second);
        var line = new FiellerLine(one.Mean, other.Mean, one.Variance!.Value / one.Count,
            other.Variance!.Value / other.Count, covariance / one.Count);
        double? zero = one.Mean * other.Mean < 0 || (one.Mean == 0) != (other.Mean == 0)
            ? one.Mean / (one.Mean - other.Mean)
            : null;
        return new BreakEven(zero, line.NotRuledOut(confidence.StudentQuantile(second.Length - 1)), second.Length);
    }

    private static double Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double a = Moments.From(first).Mean, b = Moments.From(second).Mean, sum = 0;
        for (int i = 0; i < first.Length; i++) sum += (first[i] - a) * (second[i] - b);
        return sum / (first.Length - 1);
    }
}

/// <summary>
/// A line over [0, 1] that is known at both ends with an error: the variances of the two ends and their covariance.
/// </summary>
internal readonly record struct FiellerLine(double AtZero, double AtOne, double VarianceAtZero, double VarianceAtOne,
    double Covariance)
{
    /// <summary>
    /// The smallest interval in [0, 1] that holds every place at which the line is within so many standard errors of
    /// zero.
    /// </summary>
    public Interval? NotRuledOut(double quantile)
    {
        FiellerLine line = this;
        double[] ends = [0, .. Roots(quantile).Where(root => root is > 0 and < 1).Order(), 1];
        double[] holding =
        [
            .. ends.Where(end => line.Excess(end, quantile) <= 0),
            .. ends
                .Zip(ends.Skip(1))
                .Where(piece => line.Excess((piece.First + piece.Second) / 2, quantile) <= 0)
                .SelectMany(piece => (double[])[piece.First, piece.Second]),
        ];
        return holding.Length == 0 ? null : new Interval(holding.Min(), holding.Max());
    }

    /// <summary>The square of the line less that of so many standard errors.</summary>
    private double Excess(double at, double quantile)
    {
        double line = ((1 - at) * AtZero) + (at * AtOne);
        double variance = ((1 - at) * (1 - at) * VarianceAtZero) + (at * at * VarianceAtOne)
            + (2 * at * (1 - at) * Covariance);
        return (line * line) - (quantile * quantile * variance);
    }

    /// <summary>Where the excess, a quadratic, is zero.</summary>
    private IEnumerable<double> Roots(double quantile)
    {
        double step = AtOne - AtZero, q = quantile * quantile;
        double a = (step * step) - (q * (VarianceAtZero + VarianceAtOne - (2 * Covariance)));
        double b = 2 * ((AtZero * step) - (q * (Covariance - VarianceAtZero)));
        double c = (AtZero * AtZero) - (q * VarianceAtZero);
        if (a == 0) return b == 0 ? [] : [-c / b];
        double inner = (b * b) - (4 * a * c);
        return inner < 0 ? [] : [(-b - Math.Sqrt(inner)) / (2 * a), (-b + Math.Sqrt(inner)) / (2 * a)];
    }
}
