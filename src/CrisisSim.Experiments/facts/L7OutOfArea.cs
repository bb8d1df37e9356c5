using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>L7: out of its area a text is none.</summary>
internal sealed class L7OutOfArea : FactEntry
{
    private const int Trials = 500;

    public override string Id => "L7";
    public override string Statement =>
        "Out of its area a text that promises assistance does what it would do with no obligation: nothing.";

    public override string Source => "by the words: duty, plans and leave to act alone hold in the area of the text";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        foreach (string text in (string[])["vague", "sharp", "joint-cell", "limit"])
        {
            Declaration written = scenario.Wording(text) with { Obligation = Obligation.Assist, Individually = true };
            IReadOnlyList<TrialTable> tables = bench.Play(scenario,
                [written.Retrigger(trigger => trigger with { Areas = ["elsewhere"] }),
                    written with { Obligation = Obligation.None }], Trials);
            yield return new()
            {
                Name = $"columns apart, {text}",
                Value = Arms.Exact(Arms.ColumnsApart(tables[0], tables[1]), Trials),
                Expectation = Expectation.Exactly(0),
            };
        }
    }
}
