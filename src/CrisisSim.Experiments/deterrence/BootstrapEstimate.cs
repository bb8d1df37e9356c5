using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// A number with the spread of its bootstrap draws as its error: that of n weighed anew is short by (n − 1)/n, and of few
/// has the tails of Student's t with n − 1 degrees of freedom. One alone tells nothing of others.
/// </summary>
internal static class BootstrapEstimate
{
    /// <param name="values">The number as computed, then in each draw.</param>
    /// <param name="attackers">Attackers behind it.</param>
    /// <param name="confidence">Of the interval.</param>
    public static Estimate From(double[] values, long attackers, Confidence confidence = default)
    {
        if (attackers < 2) return new Estimate(values[0], Interval.Unbounded, attackers, confidence, Caveats.OneTrial);
        double half = confidence.StudentQuantile(attackers - 1)
            * Math.Sqrt(SquaredError(values) * attackers / (attackers - 1));
        Interval interval = half == 0 ? Interval.Point(values[0]) : new Interval(values[0] - half, values[0] + half);
        return new Estimate(values[0], interval, attackers, confidence);
    }

    /// <summary>
    /// The same of a number that cannot leave a range: where no draw moves it, a share of crises is still unseen, which
    /// may stand at either end.
    /// </summary>
    /// <param name="values">The number as computed, then in each draw.</param>
    /// <param name="attackers">Attackers, or crises, behind it.</param>
    /// <param name="possible">The range in which it lies.</param>
    /// <param name="unseen">The largest share that was not seen (<see cref="Unseen"/>); 0: it is what it is.</param>
    /// <param name="confidence">Of the interval.</param>
    public static Estimate Within(double[] values, long attackers, Interval possible, double unseen,
        Confidence confidence = default)
    {
        Estimate estimate = From(values, attackers, confidence);
        if (estimate.Interval.Width > 0)
            return estimate with { Interval = estimate.Interval.Within(possible.Low, possible.High) };
        if (unseen == 0) return estimate;
        double value = estimate.Value;
        return estimate with
        {
            Interval = new Interval(value - (unseen * (value - possible.Low)), value + (unseen * (possible.High - value))),
            Caveats = Caveats.NoTrialDiffers,
        };
    }

    /// <summary>
    /// The same of a share. Where its error is that of fewer than ten events it has Wilson's interval of as many trials
    /// as would have that error (Korn and Graubard 1998, Survey Methodology 24:193): a normal one is too low.
    /// </summary>
    public static Estimate OfShare(double[] values, long attackers, double unseen, Confidence confidence = default)
    {
        Estimate estimate = Within(values, attackers, new Interval(0, 1), unseen, confidence);
        double share = values[0], rarer = Math.Min(share, 1 - share);
        double squaredError = SquaredError(values);
        if (attackers < 2 || rarer <= 0 || squaredError == 0 || rarer * rarer / squaredError >= BoundedColumn.Few) return estimate;
        long trials = Math.Max(2, (long)Math.Round(share * (1 - share) / squaredError));
        var events = Moments.Known(trials, share, trials * share * (1 - share));
        return estimate with
        {
            Interval = BoundedMean.Estimate(events, new Interval(0, 1), confidence).Interval,
            Caveats = Caveats.FewEvents,
        };
    }

    private static double SquaredError(double[] values) => Moments.From(values.AsSpan(1)).Variance ?? 0;
}
