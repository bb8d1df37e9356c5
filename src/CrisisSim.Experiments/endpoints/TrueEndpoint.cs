using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The share of trials of which something is true.</summary>
internal sealed class TrueEndpoint(string name, bool higherIsBetter, Func<TrialTable, int, bool> isTrue)
    : Endpoint(name, EndpointKind.Probability, higherIsBetter)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Proportion.From(Column(table)).Estimate(confidence);
    }

    internal override double[] Each(TrialTable table) => [.. Column(table).Select(holds => holds ? 1.0 : 0.0)];

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        EndpointDifference.From(this, Paired.Proportions(Column(other), Column(baseline), confidence));

    private bool[] Column(TrialTable table)
    {
        bool[] column = new bool[table.Trials];
        for (int i = 0; i < column.Length; i++) column[i] = isTrue(table, i);
        return column;
    }
}
