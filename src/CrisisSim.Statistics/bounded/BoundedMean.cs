namespace CrisisSim.Statistics;

/// <summary>
/// The mean of a number that cannot leave a known range, with an interval that reckons with what was not seen: one
/// crisis in a thousand that lasts to the end may carry the whole mean, and a spread taken from crises without it is
/// silent on it.
/// </summary>
/// <remarks>
/// <para>Each end is Wilson's limit (<see cref="Wilson"/>) of the two-point number that has the mean and the spread
/// seen and stands at that end of the range as often as such a number can: of all numbers within the range with this
/// mean and spread it is the most lopsided towards that end (Krein and Nudelman 1977, The Markov Moment Problem and
/// Extremal Problems, chapter 4). Where every value is 0 or 1 this is Wilson's interval itself; where the spread is
/// large against range/√n it tends to Student's; where there is no spread it leaves open that a share of up to
/// z²/(n + z²) stands at the end of the range.</para>
/// <para>It takes moments alone, so that a study that keeps no more gives the same interval.</para>
/// </remarks>
public static class BoundedMean
{
    /// <summary>The mean with its interval.</summary>
    /// <param name="moments">Of all trials.</param>
    /// <param name="possible">The range in which every value lies. An end may be infinite: Student's limit then stands
    /// there, and none where there is no spread.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <exception cref="ArgumentException">There is no trial.</exception>
    public static Estimate Estimate(Moments moments, Interval possible, Confidence confidence = default)
    {
        Estimate student = Mean.Estimate(moments, confidence);
        if (moments.Count < 2) return student with { Interval = student.Interval.Within(possible.Low, possible.High) };
        double variance = moments.SquaredDeviations / moments.Count;
        double low = double.IsFinite(possible.Low)
            ? -Upper(-moments.Mean, variance, -possible.Low, moments.Count, confidence)
            : Open(student) ? double.NegativeInfinity : student.Interval.Low;
        double high = double.IsFinite(possible.High)
            ? Upper(moments.Mean, variance, possible.High, moments.Count, confidence)
            : Open(student) ? double.PositiveInfinity : student.Interval.High;
        return student with { Interval = new Interval(Math.Min(low, moments.Mean), Math.Max(high, moments.Mean)) };
    }

    private static bool Open(Estimate student) => student.Has(Caveats.NoSpread);

    /// <summary>
    /// The share p of the two-point number that stands at the end is v/(v + (end − mean)²), and all else at mean −
    /// v/(end − mean).
    /// </summary>
    private static double Upper(double mean, double variance, double end, long trials, Confidence confidence)
    {
        double reach = end - mean;
        if (reach <= 0) return mean;
        double share = variance / (variance + (reach * reach)), rest = mean - (variance / reach);
        return rest + ((end - rest) * Wilson.High(share * trials, trials, confidence.NormalQuantile));
    }
}
