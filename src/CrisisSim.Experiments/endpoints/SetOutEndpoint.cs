using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The share of the allied strength that sets out by day 30 where the same crises are otherwise: no attack, or
/// provoked. Where the incident is no attack in any case, the crises themselves are what is asked for. Not known where
/// they were not played.
/// </summary>
internal sealed class SetOutEndpoint(string name, Counterfactual what)
    : Endpoint(name, EndpointKind.Share, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Each(table) is { Length: > 0 } shares
            ? EndpointInterval.Value(this, shares, table.Horizon, confidence)
            : null;
    }

    internal override Counterfactual? JudgedBy => what;

    public override bool CanLeaveOut => what == Counterfactual.Provoked;

    internal override double[]? Each(TrialTable table) =>
        Otherwise(table) is { } other && CountingWindow.Hours <= other.Horizon
            ? other[Portion.SetOutByDay30].ToArray()
            : null;

    internal override double? Over(TrialTable table, Func<int, bool> counts) =>
        Each(table)?.Where((_, row) => counts(row)).DefaultIfEmpty(double.NaN).Average() is { } mean
            && double.IsFinite(mean)
            ? mean
            : null;

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        if (Each(baseline) is not { Length: > 0 } before || Each(other) is not { Length: > 0 } after
            || before.Length != after.Length)
            return EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));
        return EndpointInterval.Difference(this, (before, after), baseline.Horizon, confidence);
    }

    private TrialTable? Otherwise(TrialTable table) => what == Counterfactual.Provoked
        ? table.IfProvoked
        : table.IfNoAttack ?? (table.Head.IsAttack ? null : table);
}
