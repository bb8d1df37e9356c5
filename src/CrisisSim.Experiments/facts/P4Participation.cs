using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// P4. A partner joins a war when any of its forces sets out for it; wars are the attacks from a major attack up. Which wars there are
/// was selected by attackers; where the bench knows how likely each is to be begun, the crises are weighed by it.
/// </summary>
internal sealed class P4Participation : FactEntry
{
    private const double War = 7;

    public override string Id => "P4";
    public override string Statement => "Of defence partners of an attacked state 12 in 100 join its war (24 before 1946); in 44 of 100 wars at least one does.";
    public override string Source => "militarized disputes 1816-2010 with ATOP, 36 of 294 partners, 15 of 34 wars (Gibler et al. 2016; computed); tolerance a factor of 2";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => !ablation.Take(2).All(figure => figure.IsMet) ? NotFound
        : "the published wars were chosen by attackers that doubted the ally (Smith 1996); where partners have promised talk alone, as in the wars "
        + "that such a choice favours, both shares are within the tolerance, while half the value put on the alliance does less";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample wars = Wars(bench.Attacks);
        if (bench.AttackProbability is { } probability) wars = wars.Selected(probability);
        return Figures(wars, bench.AttackProbability is null ? "given attack" : "as attackers choose");
    }

    protected override IEnumerable<FactFigure> Ablate(FactBench bench)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        Scenario careless = scenario with { Members = [.. scenario.Members.Select(member => member with { Value = member.Value / 2 })] };
        return
        [
            .. Figures(Wars(bench.Attacks).In(stratum => stratum.IsTalkAlone), "pacts that promise talk alone"),
            .. Figures(DefaultPopulation.Play(bench, careless, IsWar), "value of the alliance halved"),
        ];
    }

    private static bool IsWar(Stratum stratum) => stratum.Incident.Rung >= War;

    private static PopulationSample Wars(PopulationSample attacks) => attacks.In(IsWar);

    private static IEnumerable<FactFigure> Figures(PopulationSample wars, string where) =>
    [
        new()
        {
            Name = $"a partner joins, {where}",
            Value = wars.Mean(each => 100 * each.Of(Portion.Participation)),
            Unit = "%",
            Asked = Asked.Between(6, 48),
            Published = "12; 24 before 1946",
        },
        new()
        {
            Name = $"at least one joins, {where}",
            Value = wars.Percent(each => each.Of(Portion.Participation) > 0),
            Unit = "%",
            Asked = Asked.Near(44, 2),
            Published = "44",
        },
    ];
}
