using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// P4. A partner joins a war when any of its forces sets out for it; wars are the attacks from a major attack up. Which
/// wars there are was selected by attackers, so that the crises are weighed by how likely each is to be begun.
/// </summary>
internal sealed class P4Participation : FactEntry
{
    private const double War = 7;

    /// <summary>A thousand troops, the least by which a state takes part in a war in the record, in brigades.</summary>
    private const double Thousand = 0.2;

    public override string Id => "P4";
    public override string Statement =>
        "Of defence partners of an attacked state 12 in 100 join its war (24 before 1946); in 44 of 100 wars at least "
            + "one does.";
    public override string Source =>
        "militarized disputes 1816-2010 with ATOP, 36 of 294 partners, 15 of 34 wars (Gibler et al. 2016; computed); "
            + "tolerance a factor of 2";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation[0].IsMet ? NotFound
        : "allies value an attacked partner more than history's did: with a quarter of the value as many join as the "
            + "tolerance allows. That attackers "
        + "choose their wars changes little here, for they attack the reliable nearly as often as the others";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample wars = Wars(bench.Armed);
        return
        [
            .. Figures(wars.Selected(bench.Choice.Probability), "as attackers choose"),
            .. Figures(wars, "given attack").Select(figure => figure with { Expectation = Expectation.Nothing }),
        ];
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        Scenario careless = scenario with
        {
            Members = [.. scenario.Members.Select(member => member with { Value = member.Value / 4 })]
        };
        return
        [
            .. Figures(DefaultPopulation.Play(bench, careless, IsWar), "value of the alliance a quarter"),
            .. Figures(Wars(bench.Armed).In(stratum => stratum.IsTalkAlone).Selected(bench.Choice.Probability),
                "pacts that promise talk alone"),
            ToFigure(
                Wars(bench.Armed).Mean(each => 100 * each.Allies().Average(ally => Fights(ally, each.Row) ? 1 : 0)),
                "a partner's thousand troops arrive, given attack"),
        ];
    }

    private static bool Fights(MemberTable ally, int row) =>
        double.IsFinite(ally[MemberMilestone.Arrived][row]) && ally[MemberQuantity.Delivered][row] >= Thousand;

    private static bool IsWar(Stratum stratum) => stratum.Incident.Rung >= War;

    private static PopulationSample Wars(PopulationSample attacks) => attacks.In(IsWar);

    private static IEnumerable<FactFigure> Figures(PopulationSample wars, string where) =>
    [
        ToFigure(wars.Mean(each => 100 * each.Share(Portion.Participation)), $"a partner joins, {where}"),
        new()
        {
            Name = $"at least one joins, {where}",
            Value = wars.Percent(each => each.Share(Portion.Participation) > 0),
            Unit = "%",
            Expectation = Expectation.Near(44, 2),
            Published = "44",
        },
    ];

    private static FactFigure ToFigure(Estimate value, string name) =>
        new()
        {
            Name = name,
            Value = value,
            Unit = "%",
            Expectation = Expectation.Between(6, 48),
            Published = "12; 24 before 1946"
        };
}
