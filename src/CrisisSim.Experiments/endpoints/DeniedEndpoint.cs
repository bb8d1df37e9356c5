using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Whether the attacker is denied its objective by the end of a day: halted, restored or withdrawn; not known past the horizon.</summary>
internal sealed class DeniedEndpoint(string name, int day) : Endpoint(name, EndpointKind.Probability, higherIsBetter: true)
{
    private readonly double hours = day * 24.0;

    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return hours <= table.Horizon ? Proportion.Of(Column(table)).Estimate(confidence) : null;
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence) =>
        hours <= baseline.Horizon
            ? EndpointDifference.Of(this, Paired.Proportions(Column(other), Column(baseline), confidence))
            : EndpointDifference.Unknown(this, null, null);

    private bool[] Column(TrialTable table)
    {
        ReadOnlySpan<double> halted = table[Milestone.Halted], restored = table[Milestone.Restored], ended = table[Milestone.Ended];
        var denied = new bool[table.Trials];
        for (int i = 0; i < denied.Length; i++)
            denied[i] = halted[i] <= hours || restored[i] <= hours || (table.End(i) == EndKind.Withdrew && ended[i] <= hours);
        return denied;
    }
}
