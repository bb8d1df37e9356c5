using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>P9: allied troops that stand in the country beforehand, too few to move the balance or enough to.</summary>
internal sealed class P9Tripwires : FactEntry
{
    private const double Few = 0.3, Many = 5;

    public override string Id => "P9";
    public override string Statement =>
        "Small tripwires that do not move the balance deter little; forces that move it deter more.";
    public override string Source =>
        "Reiter & Poast 2021, Texas National Security Review 4(3); tolerance ±10 %, and five brigades at least three "
            + "times as much as a third of one";

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => NotFound;

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        double[] none = Attacks(bench, 0), few = Attacks(bench, Few), many = Attacks(bench, Many);
        double[] byFew = Relative(few, none), byMany = Relative(many, none);
        yield return Percent("armed attack with .3 brigades in theatre, against none", byFew) with
        {
            Expectation = Expectation.Between(-10, 10),
            Published = "about 0"
        };
        yield return Percent("armed attack with 5 brigades in theatre, against none", byMany) with
        {
            Expectation = Expectation.Below(0),
            Published = "below 0"
        };
        yield return Percent("the second less three times the first",
            [.. byMany.Zip(byFew, (one, other) => one - (3 * other))]) with
        {
            Unit = "pts",
            Expectation = Expectation.Below(0)
        };
    }

    private static double[] Attacks(FactBench bench, double brigades)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        Member sender = scenario.Members.First(member => member.Name != scenario.Victim);
        Member sends = brigades == 0 ? sender : sender with
        {
            Forces = [.. sender.Forces, new ForcePackage { Name = "tripwire", Strength = brigades, InTheatre = true }]
        };
        Scenario stationed = scenario with
        {
            Members = [.. scenario.Members.Select(member => member == sender ? sends : member)]
        };
        return bench
            .Choose(stationed, [scenario.Wording("standing-owed")], ChoiceSize.Usual)
            .BootstrapDraws(0, DeterrenceMeasure.ArmedAttack);
    }

    private static double[] Relative(double[] with, double[] without) =>
        [.. with.Zip(without, (one, other) => 100 * ((one / other) - 1))];

    private static FactFigure Percent(string name, double[] drawn) =>
        new() { Name = name, Value = BootstrapEstimate.From(drawn, ChoiceSize.Usual.Attackers), Unit = "%" };
}
