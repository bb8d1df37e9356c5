using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How likely the attacked member is to bring the crisis on itself, alone or with forces that then move. Not known where it was
/// not played as provoked. Intervals are of luck alone, by the delta method over the trials played as provoked.
/// </summary>
internal sealed class ProvocationEndpoint(string name, bool movedToo) : Endpoint(name, EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ProvokedTrials.Of(table) is { } trials ? Within(Mean.Of(trials.Column(movedToo), confidence), trials) : null;
    }

    internal override Counterfactual? JudgedBy => Counterfactual.Provoked;

    internal override bool CanLeaveOut => true;

    internal override double? Over(TrialTable table, Func<int, bool> counts) => ProvokedTrials.Of(table)?.Chance(movedToo, counts);

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        if (ProvokedTrials.Of(baseline) is not { } before || ProvokedTrials.Of(other) is not { } after || before.Trials != after.Trials)
            return EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));
        PairedDifference pair = Paired.Means(after.Column(movedToo), before.Column(movedToo), confidence);
        return EndpointDifference.Of(this, pair with { First = Within(pair.First, after), Second = Within(pair.Second, before) });
    }

    private Estimate Within(Estimate mean, ProvokedTrials trials) => mean with
    {
        Interval = mean.Has(Caveats.NoSpread) || mean.Has(Caveats.OneTrial) ? trials.Limits(movedToo, mean.Confidence) : mean.Interval.Within(0, 1),
    };
}
