namespace CrisisSim.Statistics;

/// <summary>
/// An interval for any statistic of all trials, be it a ratio of medians or a weighted quantile, by leaving out one
/// group of trials after the other (the delete-a-group jackknife; Kott 2001, Journal of Official Statistics 17:521; for
/// quantiles Shao &amp; Wu 1989, Annals of Statistics 17:1176). What belongs to one trial must be in one group, so that
/// what happens together in a crisis is not counted as many independent things.
/// </summary>
public static class GroupedJackknife
{
    /// <summary>Groups that are enough for a 95 % interval with Student's quantile.</summary>
    public const int Groups = 20;

    /// <param name="statistic">The statistic of all trials but those of a group, from 0; of all where the group is
    /// null.</param>
    /// <param name="trials">Trials behind it.</param>
    /// <param name="confidence">Two-sided.</param>
    /// <returns>Unbounded where the statistic is not finite in every group; the value alone may then be
    /// infinite.</returns>
    public static Estimate Estimate(Func<int?, double> statistic, long trials, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        double value = statistic(null), squares = 0;
        double[] without = [.. Enumerable.Range(0, Groups).Select(group => statistic(group))];
        if (!double.IsFinite(value) || !without.All(double.IsFinite))
            return new Estimate(value, Interval.Unbounded, trials, confidence);
        foreach (double each in without) squares += (each - value) * (each - value);
        double half = confidence.StudentQuantile(Groups - 1) * Math.Sqrt(squares * (Groups - 1) / Groups);
        return new Estimate(value, new Interval(value - half, value + half), trials, confidence);
    }
}
