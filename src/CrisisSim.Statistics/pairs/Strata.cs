namespace CrisisSim.Statistics;

/// <summary>
/// How paired trials divide: the event under both wordings, only the first, only the second, or neither. A description:
/// membership is an outcome of both wordings, so no effect may be read from within a stratum. The default has no
/// trials.
/// </summary>
public readonly record struct Strata
{
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there is no trial.</exception>
    public Strata(long both, long onlyFirst, long onlySecond, long neither)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfNegative(onlyFirst);
        ArgumentOutOfRangeException.ThrowIfNegative(onlySecond);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        ArgumentOutOfRangeException.ThrowIfZero(both + onlyFirst + onlySecond + neither, "trials");
        (Both, OnlyFirst, OnlySecond, Neither) = (both, onlyFirst, onlySecond, neither);
    }

    /// <summary>Trials with the event under both wordings.</summary>
    public long Both { get; }

    /// <summary>Trials with the event under the first wording alone.</summary>
    public long OnlyFirst { get; }

    /// <summary>Trials with the event under the second wording alone.</summary>
    public long OnlySecond { get; }

    /// <summary>Trials without the event under either wording.</summary>
    public long Neither { get; }

    /// <summary>The number of trials.</summary>
    public long Trials => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Trials with the event under one wording but not the other.</summary>
    public long Discordant => OnlyFirst + OnlySecond;

    /// <summary>The event under the first wording, as a share of all trials.</summary>
    public Proportion First => new(Both + OnlyFirst, Trials);

    /// <summary>The event under the second wording, as a share of all trials.</summary>
    public Proportion Second => new(Both + OnlySecond, Trials);

    /// <exception cref="ArgumentException">The columns differ in length or are empty.</exception>
    public static Strata CrossTabulate(ReadOnlySpan<bool> first, ReadOnlySpan<bool> second)
    {
        PairedColumns.Require(first.Length, second.Length);
        Span<long> cells = stackalloc long[4];
        for (int i = 0; i < first.Length; i++) cells[(first[i] ? 2 : 0) + (second[i] ? 1 : 0)]++;
        return new Strata(cells[3], cells[2], cells[1], cells[0]);
    }

    /// <summary>The event by an hour.</summary>
    /// <exception cref="ArgumentException">The times are not of the same trials and horizon, or the hour is past
    /// it.</exception>
    public static Strata By(EventTimes first, EventTimes second, double hours)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        first.RequirePairedWith(second);
        if (!(hours >= 0 && hours <= first.Horizon))
            throw new ArgumentOutOfRangeException(nameof(hours), hours, "The hour lies between 0 and the horizon.");
        return CrossTabulate(first, hours, second, hours);
    }

    /// <summary>
    /// A stratum's share of all trials, such as <c>strata.Share(strata.OnlyFirst)</c>, with Wilson's interval.
    /// </summary>
    public Estimate Share(long count, Confidence confidence = default) =>
        new Proportion(count, Trials).Estimate(confidence);

    /// <summary>The event by an hour of its own on each side.</summary>
    internal static Strata CrossTabulate(EventTimes first, double byFirst, EventTimes second, double bySecond)
    {
        ReadOnlySpan<double> a = first.InTrialOrder, b = second.InTrialOrder;
        Span<long> cells = stackalloc long[4];
        for (int i = 0; i < a.Length; i++) cells[(a[i] <= byFirst ? 2 : 0) + (b[i] <= bySecond ? 1 : 0)]++;
        return new Strata(cells[3], cells[2], cells[1], cells[0]);
    }
}
