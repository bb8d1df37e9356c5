using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The hour by which a share of all trials has had a milestone, or not reached by the horizon.</summary>
internal sealed class QuantileEndpoint(string name, Milestone milestone, double level)
    : Endpoint(name, EndpointKind.Quantile, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return AsEstimate(IncidenceQuantile.Estimate(table.Times(milestone), level, confidence));
    }

    public override bool CanLeaveOut => true;

    internal override double? Over(TrialTable table, Func<int, bool> counts)
    {
        double[] hours = [.. table[milestone].ToArray().Where((_, row) => counts(row)).Select(at => Math.Max(at, 0))];
        return IncidenceQuantile.Estimate(new EventTimes(hours, table.Horizon), level).Value.TryGet(out double quantile)
            ? quantile
            : null;
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        PairedQuantileDifference pair =
            Paired.Quantiles(other.Times(milestone), baseline.Times(milestone), level, confidence);
        return new EndpointDifference
        {
            Endpoint = this,
            Baseline = AsEstimate(pair.Second),
            Other = AsEstimate(pair.First),
            Difference = pair.Difference,
            TrialsToResolve = pair.TrialsToResolve(),
        };
    }

    private static Estimate? AsEstimate(IncidenceQuantile quantile)
    {
        if (!quantile.Value.TryGet(out double hours)) return null;
        double low = quantile.Limits.Low.TryGet(out double lowest) ? lowest : 0;
        bool bounded = quantile.Limits.High.TryGet(out double highest);
        var interval = new Interval(low, bounded ? highest : double.PositiveInfinity);
        return new Estimate(hours, interval, quantile.Trials, quantile.Confidence,
            bounded ? Caveats.None : Caveats.LimitNotReached);
    }
}
