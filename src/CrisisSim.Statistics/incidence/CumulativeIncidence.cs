namespace CrisisSim.Statistics;

/// <summary>
/// The cumulative incidence of competing ends (Kalbfleisch and Prentice 1980, chapter 7): the share of all trials that
/// ended so by an hour. As nothing is censored before the horizon, the estimator is the plain proportion and Wilson's
/// limits hold at each hour by itself, not for the whole curve. It never falls. Compared by reference.
/// </summary>
public sealed class CumulativeIncidence
{
    private readonly EventTimes times;
    private readonly EventTimes[] byKind;

    /// <summary>The incidence of every kind of end of these trials.</summary>
    public CumulativeIncidence(EventTimes times, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        this.times = times;
        byKind = times.Kinds == 1 ? [times] : [.. Enumerable.Range(0, times.Kinds).Select(times.OfKind)];
        Confidence = confidence;
    }

    /// <summary>With which the limits at one hour hold.</summary>
    public Confidence Confidence { get; }

    /// <summary>The number of kinds of end, at least 1.</summary>
    public int Kinds => byKind.Length;

    /// <summary>
    /// The share of all trials that ended by this kind at or before the hour; a kind that never occurred has 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is negative or past the horizon, or the kind is
    /// negative.</exception>
    public Estimate At(int kind, double hours)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kind);
        RequireHour(hours);
        return Share(kind < Kinds ? Ranks.AtMost(byKind[kind].Sorted, hours) : 0);
    }

    private Estimate Share(int count) => new Proportion(count, times.Trials).Estimate(Confidence);

    private void RequireHour(double hours)
    {
        if (!(hours >= 0 && hours <= times.Horizon))
            throw new ArgumentOutOfRangeException(
                nameof(hours), hours, $"Incidence is known from 0 to the horizon of {times.Horizon} h.");
    }
}
