using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The share of trials in which forces move although the incident is no attack: of the trials themselves where it is none, else
/// of those that were played to see. Not known where neither is at hand.
/// </summary>
internal sealed class FalseAlarmEndpoint() : Endpoint("false alarm, were it no attack", EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Column(table) is { Length: > 0 } column ? Proportion.Of(column).Estimate(confidence) : null;
    }

    internal override Counterfactual? JudgedBy => Counterfactual.NoAttack;

    internal override double[]? Each(TrialTable table) => Column(table) is { } column ? [.. column.Select(alarm => alarm ? 1.0 : 0.0)] : null;

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence) =>
        (Column(baseline), Column(other)) is ({ Length: > 0 } first, { Length: > 0 } second) && first.Length == second.Length
            ? EndpointDifference.Of(this, Paired.Proportions(second, first, confidence))
            : EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));

    private static bool[]? Column(TrialTable table)
    {
        TrialTable? unreal = table.IfNoAttack ?? (table.Head.IsAttack ? null : table);
        return unreal is null ? null : [.. Enumerable.Range(0, unreal.Trials).Select(row => unreal.Has(Trait.FalseAlarm, row))];
    }
}
