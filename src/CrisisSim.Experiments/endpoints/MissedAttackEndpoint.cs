using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The text owed assistance, and none was decided, as a share of all trials. Not known where the text owes nothing in any trial: what
/// is not owed cannot be missed.
/// </summary>
internal sealed class MissedAttackEndpoint() : Endpoint("missed attack", EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Owes(table) ? Proportion.Of(Missed(table)).Estimate(confidence) : null;
    }

    internal override double[] Each(TrialTable table) => [.. Missed(table).Select(missed => missed ? 1.0 : 0.0)];

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence) => Owes(baseline) && Owes(other)
        ? EndpointDifference.Of(this, Paired.Proportions(Missed(other), Missed(baseline), confidence))
        : EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));

    private static bool Owes(TrialTable table) => Enumerable.Range(0, table.Trials).Any(row => table.Has(Trait.CasusFoederis, row));

    private static bool[] Missed(TrialTable table) => [.. Enumerable.Range(0, table.Trials).Select(row => table.Has(Trait.MissedAttack, row))];
}
