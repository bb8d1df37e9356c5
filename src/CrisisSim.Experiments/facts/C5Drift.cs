using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>C5, through the years between crises: nothing is reviewed, and nothing lapses.</summary>
internal sealed class C5Drift : FactEntry
{
    private const int Histories = 2000;

    public override string Id => "C5";
    public override string Statement =>
        "Over the years precision in practice ebbs, and with it what a sharp text gains.";
    public override string Source =>
        "put in: precision in practice ebbs since the last review, and new forms appear that no list names";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        DriftResult aged = bench.Age(scenario, [scenario.Wording("vague"), scenario.Wording("sharp")], [0, 20],
            Histories);
        DriftWording sharp = aged.Wordings[1];
        var hours = DriftChange.Measure(aged, 1, Endpoints.HoursWithoutDecision);
        yield return new()
        {
            Name = "precision in practice of the sharp text, year 20 less year 0",
            Value = Paired.Means([.. sharp.Last.Precision], [.. sharp.First.Precision]).Difference,
            Expectation = Expectation.Below(0),
        };
        yield return new()
        {
            Name = "hours without decision, sharp less vague, year 0",
            Value = hours.First.Difference!.Value,
            Unit = "h",
            Expectation = Expectation.Below(0)
        };
        yield return new()
        {
            Name = "the same in year 20 less in year 0",
            Value = hours.Change,
            Unit = "h",
            Expectation = Expectation.Above(0)
        };
    }
}
