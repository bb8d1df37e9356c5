namespace CrisisSim.Statistics;

/// <summary>
/// The mean of a number that every trial has, with Student's interval (Student 1908, Biometrika 6:1): a share
/// delivered, a count of rounds, a peak rung. A time of something that may not happen has no mean: see
/// <see cref="HoursWithout"/>.
/// </summary>
public static class Mean
{
    /// <exception cref="ArgumentException">There is no trial, or a value is not finite.</exception>
    public static Estimate Estimate(ReadOnlySpan<double> trials, Confidence confidence = default) =>
        Estimate(Moments.From(trials), confidence);

    /// <exception cref="ArgumentException">There is no trial.</exception>
    public static Estimate Estimate(Moments moments, Confidence confidence = default)
    {
        if (moments.Count == 0) throw new ArgumentException("The mean of no trials is not defined.", nameof(moments));
        if (moments.Variance is not { } variance)
            return new Estimate(moments.Mean, Interval.Unbounded, moments.Count, confidence, Caveats.OneTrial);
        if (variance == 0)
            return new Estimate(moments.Mean, Interval.Point(moments.Mean), moments.Count, confidence,
                Caveats.NoSpread);
        double half = confidence.StudentQuantile(moments.Count - 1) * Math.Sqrt(variance / moments.Count);
        var interval = new Interval(moments.Mean - half, moments.Mean + half);
        return new Estimate(moments.Mean, interval, moments.Count, confidence);
    }
}
