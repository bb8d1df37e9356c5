namespace CrisisSim.Statistics;

/// <summary>
/// The cumulative incidence of competing ends (Kalbfleisch and Prentice 1980, chapter 7): the share of all trials that
/// ended so by an hour. As nothing is censored before the horizon, the estimator is the plain proportion and Wilson's
/// limits hold at each hour by itself, not for the whole curve. It never falls. Compared by reference.
/// </summary>
public sealed class CumulativeIncidence
{
    private readonly EventTimes _times;
    private readonly EventTimes[] _byKind;

    public CumulativeIncidence(EventTimes times, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(times);
        _times = times;
        _byKind = times.Kinds == 1 ? [times] : [.. Enumerable.Range(0, times.Kinds).Select(times.OfKind)];
        Confidence = confidence;
    }

    public Confidence Confidence { get; }

    public int Kinds => _byKind.Length;

    /// <summary>
    /// The share of all trials that ended by this kind at or before the hour; a kind that never occurred has 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is negative or past the horizon, or the kind is
    /// negative.</exception>
    public Estimate At(int kind, double hours)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kind);
        RequireHour(hours);
        return Share(kind < Kinds ? Ranks.AtMost(_byKind[kind].Sorted, hours) : 0);
    }

    /// <summary>All kinds, what is open, and the number at risk.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is negative or past the horizon.</exception>
    public IncidenceAt At(double hours)
    {
        RequireHour(hours);
        Estimate[] kinds = [.. Enumerable.Range(0, Kinds).Select(kind => At(kind, hours))];
        return new IncidenceAt(hours, kinds, Open(hours), AtRisk(hours));
    }

    /// <summary>Every hour at which this kind's incidence rises, in order.</summary>
    public IEnumerable<IncidenceStep> Steps(int kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kind);
        if (kind >= Kinds) yield break;
        EventTimes times = _byKind[kind];
        for (int done = 0; done < times.Happened;)
        {
            double hours = times.Sorted[done];
            done = Ranks.AtMost(times.Sorted, hours);
            yield return new IncidenceStep(hours, Share(done), AtRisk(hours));
        }
    }

    private Estimate Share(int count) => new Proportion(count, _times.Trials).Estimate(Confidence);

    private Estimate Open(double hours) => Share(_times.Trials - Ranks.AtMost(_times.Sorted, hours));

    private int AtRisk(double hours) => _times.Trials - Ranks.Below(_times.Sorted, hours);

    private void RequireHour(double hours)
    {
        if (!(hours >= 0 && hours <= _times.Horizon))
            throw new ArgumentOutOfRangeException(
                nameof(hours), hours, $"Incidence is known from 0 to the horizon of {_times.Horizon} h.");
    }
}

/// <summary>
/// The cumulative incidence at an hour at which it rises. Incidence: share of all trials by this hour, with pointwise
/// Wilson limits. AtRisk: trials without any end just before this hour.
/// </summary>
public readonly record struct IncidenceStep(double Hours, Estimate Incidence, int AtRisk);

/// <summary>
/// Where all trials stand at an hour. ByKind: cumulative incidence of each kind of end, as shares of all trials. Open:
/// the share without any end so far; it and the kinds sum to 1. AtRisk: trials without any end just before the hour.
/// All limits are pointwise Wilson. The list is compared by reference.
/// </summary>
public sealed record IncidenceAt(double Hours, IReadOnlyList<Estimate> ByKind, Estimate Open, int AtRisk);
