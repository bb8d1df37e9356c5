using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The mean over trials of a number that every trial has.</summary>
internal sealed class MeanEndpoint : Endpoint
{
    private readonly Func<TrialTable, double[]> column;
    private readonly double day;

    public MeanEndpoint(string name, Portion portion, bool higherIsBetter, int day = 0)
        : base(name, EndpointKind.Share, higherIsBetter) =>
        (column, this.day) = (table => table[portion].ToArray(), day);

    public MeanEndpoint(string name, Tally tally, bool higherIsBetter)
        : base(name, EndpointKind.Count, higherIsBetter) =>
        column = table => [.. table[tally].ToArray().Select(n => (double)n)];

    public MeanEndpoint(string name, Quantity quantity, bool higherIsBetter, int day = 0)
        : this(name, table => table[quantity].ToArray(), higherIsBetter) =>
        this.day = day;

    public MeanEndpoint(string name, Func<TrialTable, double[]> column, bool higherIsBetter,
        EndpointKind kind = EndpointKind.Count)
        : base(name, kind, higherIsBetter) =>
        this.column = column;

    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return IsKnown(table) ? EndpointInterval.Value(this, column(table), table.Horizon, confidence) : null;
    }

    internal override double[]? Each(TrialTable table) => IsKnown(table) ? column(table) : null;

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        IsKnown(baseline)
            ? EndpointInterval.Difference(this, (column(baseline), column(other)), baseline.Horizon, confidence)
            : EndpointDifference.Unknown(this, null, null);

    private bool IsKnown(TrialTable table) => day * 24 <= table.Horizon;
}
