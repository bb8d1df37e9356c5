namespace CrisisSim.Statistics;

/// <summary>
/// How all trials divide among numbered kinds: ends of a crisis, levels of a response. The shares sum to 1.
/// Simultaneous intervals are Wilson's at the shared level (Goodman 1965, Technometrics 7:247-254).
/// Tables are compared by reference.
/// </summary>
public sealed class ShareTable
{
    private readonly long[] counts;
    private readonly Confidence confidence;

    private ShareTable(long[] counts, long trials, Confidence confidence, Bands bands)
    {
        this.counts = counts;
        this.confidence = bands == Bands.Simultaneous ? confidence.SharedAmong(counts.Length) : confidence;
        Trials = trials;
        Bands = bands;
        Confidence = confidence;
    }

    /// <summary>The number of trials.</summary>
    public long Trials { get; }

    /// <summary>Whether the intervals hold one by one or all together.</summary>
    public Bands Bands { get; }

    /// <summary>With which they hold.</summary>
    public Confidence Confidence { get; }

    /// <summary>Number of kinds, those that no trial had among them.</summary>
    public int Kinds => counts.Length;

    /// <summary>Counts one kind a trial, each from 0 to <paramref name="kinds"/> - 1.</summary>
    /// <exception cref="ArgumentException">There is no trial or no kind, or a trial's kind is out of range.</exception>
    public static ShareTable Tabulate(
        ReadOnlySpan<int> trials, int kinds, Confidence confidence = default, Bands bands = Bands.Pointwise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kinds, 1);
        if (trials.IsEmpty) throw new ArgumentException("Shares of no trials are not defined.", nameof(trials));
        long[] counts = new long[kinds];
        foreach (int kind in trials)
        {
            if ((uint)kind >= (uint)kinds)
                throw new ArgumentException($"Kind {kind} is not one of 0 to {kinds - 1}.", nameof(trials));
            counts[kind]++;
        }
        return new ShareTable(counts, trials.Length, confidence, bands);
    }

    /// <summary>Trials of one kind.</summary>
    public long Count(int kind) => counts[kind];

    /// <summary>
    /// The share of all trials that ended so. Its confidence is the one asked for, whichever the bands.
    /// </summary>
    public Estimate Share(int kind) => Estimate(counts[kind]);

    /// <summary>
    /// The share of all trials at this level or above it, where kinds are ordered levels; always pointwise.
    /// </summary>
    public Estimate AtLeast(int level) =>
        new Proportion(counts.AsSpan(level).ToArray().Sum(), Trials).Estimate(Confidence);

    private Estimate Estimate(long count) =>
        new Proportion(count, Trials).Estimate(confidence) with { Confidence = Confidence };
}

/// <summary>What several intervals promise. The default is pointwise.</summary>
public enum Bands
{
    /// <summary>Each interval holds with the confidence, taken by itself.</summary>
    Pointwise,

    /// <summary>All intervals hold together with at least the confidence (Bonferroni).</summary>
    Simultaneous,
}
