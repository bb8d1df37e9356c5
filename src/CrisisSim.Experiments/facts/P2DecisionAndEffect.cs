using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P2, over the attacks by force at the line or above in which the alliance decided, as the record of history is.
/// </summary>
internal sealed class P2DecisionAndEffect : FactEntry
{
    public override string Id => "P2";
    public override string Statement =>
        "The decision is quick, the effect slow: the ratio of their medians is at least 7.";
    public override string Source =>
        "dated cases 1914-2025: decision in hours to three weeks, effective force in weeks to never";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample decided = bench.Attacks.Where(
            each => each.Stratum.Incident is { Rung: >= 5.5, Domain: var domain } && Model.Domains.IsKinetic(domain)
            && double.IsFinite(each.Hours(Milestone.Decision)));
        yield return new()
        {
            Name = "ratio of the medians, effect (at least the horizon, where it is not reached) over decision",
            Value = Ratio(decided),
            Expectation = Expectation.AtLeast(7),
            Published = "7 or more"
        };
        yield return new()
        {
            Name = "median of the decision, where there was one",
            Value = decided.Quantile(0.5, each => each.Hours(Milestone.Decision)).In(1.0 / 24),
            Unit = "d"
        };
        yield return new()
        {
            Name = "effective response by day 120 in those",
            Value = decided.Percent(each => double.IsFinite(each.Hours(Milestone.Effective))),
            Unit = "%"
        };
    }

    private static Estimate Ratio(PopulationSample decided) => decided.Jackknife(cases =>
        Weighted.Quantile(0.5,
            cases.Select(each => (Math.Min(each.Hours(Milestone.Effective), each.Table.Horizon), each.Weight)))
        / Weighted.Quantile(0.5, cases.Select(each => (each.Hours(Milestone.Decision), each.Weight))));
}
