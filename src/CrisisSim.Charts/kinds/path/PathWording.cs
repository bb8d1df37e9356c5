using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// The critical path under one wording: mean hours by stage, and of all stages. Compared by reference.
/// </summary>
internal sealed class PathWording
{
    private readonly TrialTable table;
    private readonly Estimate[] stages;

    public PathWording(TrialTable table, Series series, Confidence confidence)
    {
        (this.table, Series) = (table, series);
        stages = [.. Enum.GetValues<Stage>().Select(stage => Within(Mean.Estimate(table[stage], confidence)))];
        Total = HoursWithout.Estimate(table.Times(Milestone.Effective), Until, confidence);
        Never = Proportion.From([.. table[Milestone.Effective].ToArray().Select(at => at > Until)])
            .Estimate(confidence);
    }

    public Series Series { get; }

    public int Trials => table.Trials;

    /// <summary>Hours up to which is counted: day 30, or the horizon where that is sooner.</summary>
    public double Until => Math.Min(CountingWindow.Hours, table.Horizon);

    /// <summary>Mean hours without an effective response, up to day 30.</summary>
    public Estimate Total { get; }

    /// <summary>The share of crises without an effective response by then.</summary>
    public Estimate Never { get; }

    /// <summary>Mean hours of a stage over all crises.</summary>
    public Estimate this[Stage stage] => stages[(int)stage];

    /// <summary>The stage with most hours.</summary>
    public Stage Longest => Enum.GetValues<Stage>().MaxBy(stage => this[stage].Value);

    /// <summary>This wording's hours of a stage less the other's, over the same trials.</summary>
    public PairedDifference Less(PathWording other, Stage stage) =>
        Paired.Means(table[stage], other.table[stage], Total.Confidence);

    /// <summary>This wording's hours without an effective response less the other's.</summary>
    public PairedDifference Less(PathWording other) =>
        Paired.HoursWithout(table.Times(Milestone.Effective), other.table.Times(Milestone.Effective), Until,
            Total.Confidence);

    private Estimate Within(Estimate mean) => mean with { Interval = mean.Interval.Within(0, Until) };
}
