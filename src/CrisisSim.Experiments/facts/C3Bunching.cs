using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// C3, through the choice before the act, between texts of precision 0 and 1. All acts of the menu are of the listed
/// form and differ in their rung alone. The texts have one line: with measures short of assistance on the way to it the
/// reply would begin below it, and attackers would bunch there.
/// </summary>
internal sealed class C3Bunching : FactEntry
{
    private const double Line = 5.5, JustBelow = 5;

    private const int Attackers = 2000, Crises = 400;

    private static readonly double[] Rungs = [3.5, 4, 4.5, 5, 5.4, 5.6, 6, 6.5, 7];

    private static readonly DeterrenceMeasure Bunched =
        DeterrenceMeasure.Acts("acts just below the line", act => act.Rung is >= JustBelow and < Line);
    private static readonly DeterrenceMeasure Acts = DeterrenceMeasure.Acts("acts", _ => true);

    public override string Id => "C3";
    public override string Statement => "Attackers bunch just below a line that is sharp and known.";
    public override string Source =>
        "put in: exact words narrow readings and the attacker's belief alike; bunching at notches (Kleven 2016)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings") with
        {
            Menu = [.. Rungs.Select(rung => new MenuAction { Name = $"rung {rung}", Rung = rung })]
        };
        DeterrenceResult choice = bench.Choose(scenario, [WithPrecision(scenario, 0), WithPrecision(scenario, 1)],
            new ChoiceSize(Attackers, Crises));
        double[] vague = Share(choice, 0), sharp = Share(choice, 1);
        yield return new()
        {
            Name = "of all acts those from rung 5 up to the line at 5.5, sharp less vague",
            Value = BootstrapEstimate.From([.. sharp.Zip(vague, (one, other) => 100 * (one - other))],
                choice.Plan.Attackers),
            Unit = "pts",
            Expectation = Expectation.Above(0),
        };
        yield return new()
        {
            Name = "armed attack, sharp less vague",
            Value = choice.Between(0, 1, DeterrenceMeasure.ArmedAttack).Difference.In(100),
            Unit = "pts",
            Expectation = Expectation.Below(0),
        };
        yield return new()
        {
            Name = "of all acts those from rung 5 up to the line at 5.5, vague",
            Value = BootstrapEstimate.From(vague, choice.Plan.Attackers).In(100),
            Unit = "%"
        };
    }

    private static Declaration WithPrecision(Scenario scenario, double precision) =>
        scenario.Wording("sharp").Retrigger(
            trigger => trigger with { Precision = precision, MeasuresAt = trigger.AssistAt });

    private static double[] Share(DeterrenceResult choice, int setting) =>
        [.. choice
            .BootstrapDraws(setting, Bunched)
            .Zip(choice.BootstrapDraws(setting, Acts), (bunched, acts) => bunched / acts)];
}
