using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P6. The attacked state's own response needs no leave of others: it comes when the state is convinced that it is
/// under attack. With a defence ally it has the reports that allies release; without one it has its own alone. States
/// that never respond are not in the data.
/// </summary>
internal sealed class P6OwnResponse : FactEntry
{
    private const int Trials = 2000;
    private const double Tail = 0.9, Day = 24;

    public override string Id => "P6";
    public override string Statement =>
        "A defence ally thins the tail of the attacked state's own response and leaves its median alone.";

    public override string Source =>
        "International Crisis Behavior v13 with ATOP, violent act on self: median 3 d with and without, ninth decile "
            + "26 against 46 d (computed)";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => ablation[0].IsMet
        ? "allies share too few of their reports; were all shared, the tail would be thinner as published"
        : "what an ally gives the attacked state's own response here is reports, and even were all shared the tail "
            + "would hardly be thinner; the model "
        + "has no decision of the attacked state's own in which the weeks of the published tail could pass";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample with = Violent(bench), without = Violent(bench, releasable: 0);
        yield return new()
        {
            Name = "ratio of medians, with an ally over without",
            Value = Ratio(with, without, 0.5),
            Expectation = Expectation.Between(0.8, 1.25),
            Published = "1.0"
        };
        yield return new()
        {
            Name = "ratio of ninth deciles",
            Value = Ratio(with, without, Tail),
            Expectation = Expectation.AtMost(0.8),
            Published = "0.57"
        };
        yield return new()
        {
            Name = "median with an ally",
            Value = with.Jackknife(cases => Quantile(cases, 0.5) / Day),
            Unit = "d",
            Published = "3"
        };
        yield return new()
        {
            Name = "ninth decile with an ally",
            Value = with.Jackknife(cases => Quantile(cases, Tail) / Day),
            Unit = "d",
            Published = "26"
        };
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        PopulationSample all = Violent(bench, releasable: 1), without = Violent(bench, releasable: 0);
        yield return new()
        {
            Name = "ratio of ninth deciles, all reports shared",
            Value = Ratio(all, without, Tail),
            Expectation = Expectation.AtMost(0.8),
            Published = "0.57"
        };
    }

    /// <summary>
    /// Violent attacks where allies release this share of their reports; by default as the population has it.
    /// </summary>
    private static PopulationSample Violent(FactBench bench, double? releasable = null)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        Sharing sharing = scenario.Alliance.Sharing;
        Scenario shared = scenario with
        {
            Alliance = scenario.Alliance with
            {
                Sharing = sharing with { Releasable = releasable ?? sharing.Releasable }
            }
        };
        return new(
            [.. DefaultPopulation.Strata.Where(
                stratum => stratum.Incident.IsViolent && stratum.Pact == DefaultPopulation.FirstPact)
            .SelectMany(stratum => DefaultPopulation.Play(bench, shared, stratum, Trials))]);
    }

    /// <summary>The cases of both arms are the same crises in the same order.</summary>
    private static Estimate Ratio(PopulationSample with, PopulationSample without, double level) =>
        GroupedJackknife.Estimate(
        group => Quantile(with.But(group), level) / Quantile(without.But(group), level), with.Cases.Count);

    /// <summary>
    /// A quantile over the crises in which the attacked state responds, as only those are in the data.
    /// </summary>
    private static double Quantile(IEnumerable<Case> cases, double level) =>
        Weighted.Quantile(level, cases
            .Select(each => ((double)each.Attacked()[MemberMilestone.Convinced][each.Row], each.Weight))
            .Where(each => double.IsFinite(each.Item1)));
}
