namespace CrisisSim.Statistics;

/// <summary>
/// When something happened in each trial, in trial order: hours from the first incident, or never before the horizon.
/// Only the horizon censors, at the same hour for all, so every statistic is one over all trials; a mean over the
/// trials in which it happened compares different crises under different wordings and is deliberately not to be had.
/// Where ends compete, each trial that ended has the kind of its end. Compared by reference.
/// </summary>
public sealed class EventTimes
{
    /// <summary>The hours of what did not happen before the horizon.</summary>
    public const double Never = double.PositiveInfinity;

    private const int SingleKind = 0;
    private readonly double[] hours;
    private readonly int[]? kinds;
    private double[]? sorted;

    /// <param name="hours">One a trial, from 0 to the horizon or <see cref="Never"/>.</param>
    /// <param name="horizon">Hours, above 0.</param>
    /// <exception cref="ArgumentException">There is no trial, or a time is negative, not a number or past the
    /// horizon.</exception>
    public EventTimes(ReadOnlySpan<double> hours, double horizon) : this(hours.ToArray(), null, horizon)
    {
    }

    /// <param name="hours">One a trial, from 0 to the horizon or <see cref="Never"/>.</param>
    /// <param name="kinds">The kind of end of each trial, numbered from 0; not read where the trial has not
    /// ended.</param>
    /// <param name="horizon">Hours, above 0.</param>
    /// <exception cref="ArgumentException">As above, or kinds and hours differ in number, or a kind is
    /// negative.</exception>
    public EventTimes(ReadOnlySpan<double> hours, ReadOnlySpan<int> kinds, double horizon)
        : this(hours.ToArray(), kinds.ToArray(), horizon)
    {
    }

    private EventTimes(double[] hours, int[]? kinds, double horizon)
    {
        if (!(horizon > 0 && double.IsFinite(horizon)))
            throw new ArgumentOutOfRangeException(nameof(horizon), horizon, "A horizon is above 0 and finite.");
        if (hours.Length == 0) throw new ArgumentException("There is no trial.", nameof(hours));
        this.hours = hours;
        this.kinds = kinds;
        Horizon = horizon;
        Happened = CountHappened(hours, horizon);
        Kinds = kinds is null ? 1 : CountKinds(hours, kinds);
    }

    /// <summary>Hours.</summary>
    public double Horizon { get; }

    /// <summary>The number of trials, those in which nothing happened among them.</summary>
    public int Trials => hours.Length;

    /// <summary>The number of trials in which it happened, by whichever kind.</summary>
    public int Happened { get; }

    /// <summary>One more than the highest kind that occurred, at least 1.</summary>
    public int Kinds { get; }

    /// <summary>All hours in order, those of <see cref="Never"/> last.</summary>
    internal ReadOnlySpan<double> Sorted => sorted ??= Sort(hours);

    internal ReadOnlySpan<double> InTrialOrder => hours;

    /// <summary>The times of one kind of end: a trial that ended otherwise never saw this end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is negative.</exception>
    public EventTimes OfKind(int kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kind);
        double[] hours = new double[this.hours.Length];
        for (int i = 0; i < hours.Length; i++)
            hours[i] = KindOf(i) == kind ? this.hours[i] : Never;
        return new EventTimes(hours, null, Horizon);
    }

    /// <summary>Refuses pairs that are not the same trials up to the same horizon.</summary>
    internal void RequirePairedWith(EventTimes other)
    {
        if (other.Trials != Trials)
            throw new ArgumentException(
                $"Paired times have one trial each a pair, not {Trials} and {other.Trials} trials.");
        if (other.Horizon != Horizon)
            throw new ArgumentException($"Paired times share a horizon, not {Horizon} h and {other.Horizon} h.");
    }

    private int KindOf(int trial) => kinds is null ? SingleKind : kinds[trial];

    private static int CountHappened(double[] hours, double horizon)
    {
        int happened = 0;
        foreach (double time in hours)
        {
            if (time >= 0 && time <= horizon) happened++;
            else if (!double.IsPositiveInfinity(time))
                throw new ArgumentException(
                    $"A time is from 0 to the horizon of {horizon} h, or never; {time} h is neither.");
        }
        return happened;
    }

    private static int CountKinds(double[] hours, int[] kinds)
    {
        if (kinds.Length != hours.Length)
            throw new ArgumentException($"There are {hours.Length} times and {kinds.Length} kinds of end.");
        int highest = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (double.IsPositiveInfinity(hours[i])) continue;
            if (kinds[i] < 0) throw new ArgumentException($"Kind {kinds[i]} of an end is negative.");
            highest = Math.Max(highest, kinds[i]);
        }
        return highest + 1;
    }

    private static double[] Sort(double[] hours)
    {
        double[] sorted = (double[])hours.Clone();
        Array.Sort(sorted);
        return sorted;
    }
}
