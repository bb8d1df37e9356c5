using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// The cumulative incidence of a milestone under one wording, ready to be drawn. Compared by reference.
/// </summary>
internal sealed class EventCurve
{
    private const int MostPoints = 240;

    private readonly CumulativeIncidence incidence;

    public EventCurve(TrialTable table, Milestone milestone, Series series, Confidence confidence)
    {
        Times = table.Times(milestone);
        incidence = new CumulativeIncidence(Times, confidence);
        Series = series;
        Hours = [.. table[milestone].ToArray().Where(double.IsFinite).Select(hours => Math.Max(hours, 0)).Order()];
        Median = FromQuantile(IncidenceQuantile.Estimate(Times, 0.5, confidence));
    }

    public Series Series { get; }

    public EventTimes Times { get; }

    /// <summary>The hours at which it happened, in order.</summary>
    public double[] Hours { get; }

    /// <summary>Hours by which half of all crises have had it; null where fewer have.</summary>
    public Estimate? Median { get; }

    /// <summary>The share of all crises that had it by the horizon.</summary>
    public Estimate Ever => By(Times.Horizon);

    /// <summary>The share of all crises that never had it by the horizon.</summary>
    public Estimate Never => new Proportion(Times.Trials - Times.Happened, Times.Trials).Estimate(incidence.Confidence);

    /// <summary>The share of all crises that had it by an hour up to the horizon.</summary>
    public Estimate By(double hours) => incidence.At(0, Math.Min(hours, Times.Horizon));

    /// <summary>Crises that have not had it by an hour.</summary>
    public long Without(double hours) => Times.Trials - (long)Math.Round(By(hours).Value * Times.Trials);

    /// <summary>
    /// Hours at which the curve is drawn: where it begins, where it rises, as far as the eye can tell, and the horizon.
    /// </summary>
    public IReadOnlyList<double> PlottedHours(TimeAxis axis)
    {
        double[] rises = [.. Hours.Where(hours => hours > axis.From).Distinct()];
        double[] kept = rises.Length <= MostPoints
            ? rises
            : [.. Enumerable.Range(1, MostPoints).Select(k => rises[(rises.Length * k / MostPoints) - 1])];
        return [axis.From, .. kept.Where(hours => hours < Times.Horizon), Times.Horizon];
    }

    private static Estimate? FromQuantile(IncidenceQuantile quantile)
    {
        if (!quantile.Value.TryGet(out double hours)) return null;
        double low = quantile.Limits.Low.TryGet(out double lowest) ? lowest : 0;
        double high = quantile.Limits.High.TryGet(out double highest) ? highest : double.PositiveInfinity;
        return new Estimate(hours, new Interval(low, high), quantile.Trials, quantile.Confidence);
    }
}
