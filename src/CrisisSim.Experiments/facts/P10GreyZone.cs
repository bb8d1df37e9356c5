using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>P10, over the attackers of one scenario that choose with an alliance and without.</summary>
internal sealed class P10GreyZone : FactEntry
{
    public override string Id => "P10";
    public override string Statement => "Better deterrence moves acts from armed attack to the grey zone.";
    public override string Source =>
        "conflict moves to the grey zone where deterrence is better (Gannon et al. 2023); asked are the signs";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario(DefaultPopulation.File);
        DeterrenceResult choice = bench.Choose(scenario, [scenario.Wording("standing-owed")], ChoiceSize.Usual);
        yield return Points("armed attack, with an alliance less without", choice, DeterrenceMeasure.ArmedAttack) with
        {
            Expectation = Expectation.Below(0),
            Published = "below 0"
        };
        yield return Points("pressure below armed attack, the same", choice, DeterrenceMeasure.GreyZone) with
        {
            Expectation = Expectation.Above(0),
            Published = "above 0"
        };
        yield return Points("no action, the same", choice, DeterrenceMeasure.NoAction);
    }

    private static FactFigure Points(string name, DeterrenceResult choice, DeterrenceMeasure measure) =>
        new() { Name = name, Value = choice.Between(choice.NoAlliance, 0, measure).Difference.In(100), Unit = "pts" };
}
