namespace CrisisSim.Statistics;

/// <summary>
/// So many of all trials. Equal if count and trials are equal. The default value has no trials and gives no estimate.
/// </summary>
public readonly record struct Proportion
{
    /// <exception cref="ArgumentOutOfRangeException">There is no trial, or the count is not between 0 and the
    /// trials.</exception>
    public Proportion(long count, long trials)
    {
        Wilson.RequireProportion(count, trials);
        Count = count;
        Trials = trials;
    }

    /// <summary>Trials in which it happened.</summary>
    public long Count { get; }

    /// <summary>The number of trials, at least 1.</summary>
    public long Trials { get; }

    /// <summary>In [0, 1].</summary>
    public double Share => (double)Count / Trials;

    /// <summary>The trials that are true, of all of them.</summary>
    public static Proportion From(ReadOnlySpan<bool> trials) => new(trials.Count(true), trials.Length);

    /// <summary>The share with Wilson's interval.</summary>
    public Estimate Estimate(Confidence confidence = default) =>
        new(Share, Wilson.ScoreInterval(Count, Trials, confidence), Trials, confidence);
}
