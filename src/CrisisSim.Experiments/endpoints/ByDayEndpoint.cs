using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Whether something has come to pass by the end of a day; not known past the horizon.</summary>
internal sealed class ByDayEndpoint(string name, int day, bool higherIsBetter, Func<TrialTable, int, double> hour)
    : Endpoint(name, EndpointKind.Probability, higherIsBetter)
{
    private readonly double hours = day * 24.0;

    /// <summary>Whether a milestone is reached by the end of a day.</summary>
    public ByDayEndpoint(string name, int day, bool higherIsBetter, Milestone milestone)
        : this(name, day, higherIsBetter, (table, row) => table[milestone][row])
    {
    }

    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return hours <= table.Horizon ? Proportion.From(Column(table)).Estimate(confidence) : null;
    }

    internal override double[]? Each(TrialTable table) =>
        hours <= table.Horizon ? [.. Column(table).Select(reached => reached ? 1.0 : 0.0)] : null;

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        hours <= baseline.Horizon
            ? EndpointDifference.From(this, Paired.Proportions(Column(other), Column(baseline), confidence))
            : EndpointDifference.Unknown(this, null, null);

    private bool[] Column(TrialTable table)
    {
        bool[] reached = new bool[table.Trials];
        for (int row = 0; row < reached.Length; row++) reached[row] = hour(table, row) <= hours;
        return reached;
    }
}
