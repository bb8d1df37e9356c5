using CrisisSim.Statistics;

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

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        PopulationSample wars = bench.Attacks.In(stratum => stratum.Incident.Rung >= War);
        if (bench.AttackProbability is { } probability) wars = wars.Selected(probability);
        string given = bench.AttackProbability is null ? "given attack" : "as attackers choose";
        yield return new()
        {
            Name = $"a partner joins, {given}",
            Value = wars.Mean(each => 100 * each.Of(Portion.Participation)),
            Unit = "%",
            Asked = Asked.Between(6, 48),
            Published = "12; 24 before 1946",
        };
        yield return new()
        {
            Name = $"at least one joins, {given}",
            Value = wars.Percent(each => each.Of(Portion.Participation) > 0),
            Unit = "%",
            Asked = Asked.Near(44, 2),
            Published = "44",
        };
    }
}
