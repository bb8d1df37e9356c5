namespace CrisisSim.Statistics;

/// <summary>
/// The share u of cases of a second kind at which the mean over both, (1 − u)·first + u·second, is zero, and the shares that the
/// trials do not rule out (Fieller 1954, J. R. Stat. Soc. B 16:175, for the zero of a line whose two ends are means). The second
/// kind may be known from fewer trials, the first of the same.
/// </summary>
public readonly record struct BreakEven
{
    private BreakEven(double? share, Interval? interval, long trials) => (Share, Interval, Trials) = (share, interval, trials);

    /// <summary>The share, [0, 1]; null where both means have one sign, so that there is none, or both are zero.</summary>
    public double? Share { get; }

    /// <summary>The shares in [0, 1] that the trials do not rule out, or the smallest interval that holds them; null where they rule out all.</summary>
    public Interval? Interval { get; }

    /// <summary>Trials of the second kind.</summary>
    public long Trials { get; }

    /// <summary>Whether the trials rule out that there is such a share.</summary>
    public bool IsNever => Interval is null;

    /// <summary>From the values of each trial under the first kind, and of the first so many trials under the second.</summary>
    /// <exception cref="ArgumentException">There are fewer than two trials of the second kind, or more than of the first.</exception>
    public static BreakEven Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Confidence confidence = default)
    {
        if (second.Length < 2 || second.Length > first.Length)
            throw new ArgumentException("The second kind needs two trials or more, which are the first of those of the first kind.", nameof(second));
        Moments one = Moments.Of(first), other = Moments.Of(second);
        double covariance = Covariance(first[..second.Length], second);
        var line = new FiellerLine(one.Mean, other.Mean, one.Variance!.Value / one.Count, other.Variance!.Value / other.Count, covariance / one.Count);
        double? zero = one.Mean * other.Mean < 0 || (one.Mean == 0) != (other.Mean == 0) ? one.Mean / (one.Mean - other.Mean) : null;
        return new BreakEven(zero, line.NotRuledOut(confidence.StudentQuantile(second.Length - 1)), second.Length);
    }

    private static double Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double a = Moments.Of(first).Mean, b = Moments.Of(second).Mean, sum = 0;
        for (int i = 0; i < first.Length; i++) sum += (first[i] - a) * (second[i] - b);
        return sum / (first.Length - 1);
    }
}
