using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P6. The attacked state's own response needs no leave of others: it comes when the state is convinced that it is under attack. With a
/// defence ally it has the reports that allies release; without one it has its own alone.
/// </summary>
internal sealed class P6OwnResponse : FactEntry
{
    private const int Trials = 2000;
    private const double Tail = 0.9;

    public override string Id => "P6";
    public override string Statement => "A defence ally thins the tail of the attacked state's own response and leaves its median alone.";

    public override string Source =>
        "International Crisis Behavior v13 with ATOP, violent act on self: median 3 d with and without, ninth decile 26 against 46 d (computed)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        PopulationSample with = Violent(bench, scenario);
        PopulationSample without = Violent(bench, scenario with { Alliance = scenario.Alliance with { Sharing = scenario.Alliance.Sharing with { Releasable = 0 } } });
        yield return new() { Name = "ratio of medians, with an ally over without", Value = Ratio(with, without, 0.5), Asked = Asked.Between(0.8, 1.25), Published = "1.0" };
        yield return new() { Name = "ratio of ninth deciles", Value = Ratio(with, without, Tail), Asked = Asked.AtMost(0.8), Published = "0.57" };
        yield return new() { Name = "median with an ally", Value = with.Quantile(0.5, Own), Unit = "h" };
        yield return new() { Name = "ninth decile with an ally", Value = with.Quantile(Tail, Own), Unit = "h" };
    }

    private static double Own(Case each) => each.Table.Member(Victim(each.Table))[MemberMeasure.Convinced][each.Row];

    private static int Victim(TrialTable table) => table.Head.Members.ToList().IndexOf(table.Head.Victim);

    private static PopulationSample Violent(FactBench bench, Scenario scenario) => new(
        [.. DefaultPopulation.Strata.Where(stratum => stratum.Incident.IsViolent && stratum.Pact == DefaultPopulation.FirstPact)
            .SelectMany(stratum => DefaultPopulation.Play(bench, scenario, stratum, Trials))]);

    /// <summary>The cases of both arms are the same crises in the same order.</summary>
    private static Estimate Ratio(PopulationSample with, PopulationSample without, double level) => GroupedJackknife.Of(
        group => Quantile(with, level, group) / Quantile(without, level, group), with.Cases.Count);

    private static double Quantile(PopulationSample of, double level, int? without) =>
        Weighted.Quantile(level, of.Cases.Where(each => each.Row % GroupedJackknife.Groups != without).Select(each => (Own(each), each.Weight)));
}
