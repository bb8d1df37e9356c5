using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Hours without a milestone up to the horizon.</summary>
internal sealed class HoursWithoutEndpoint(Milestone milestone, string name) : Endpoint(name, EndpointKind.Hours, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return HoursWithout.Of(table.Times(milestone), confidence);
    }

    internal override double[] Each(TrialTable table)
    {
        double horizon = table.Horizon;
        return [.. table[milestone].ToArray().Select(hours => Math.Clamp(hours, 0, horizon))];
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence) =>
        EndpointDifference.Of(this, Paired.HoursWithout(other.Times(milestone), baseline.Times(milestone), confidence));
}
