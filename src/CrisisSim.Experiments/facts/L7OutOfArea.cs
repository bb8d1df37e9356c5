using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>L7: out of its area a text is none.</summary>
internal sealed class L7OutOfArea : FactEntry
{
    private const int Trials = 500;

    public override string Id => "L7";
    public override string Statement =>
        "Out of its area a text that promises assistance does what it would do with no obligation, or, where it consults "
            + "there, with one to consult.";

    public override string Source => "by the words: duty, plans and leave to act alone hold in the area of the text";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        foreach (string text in (string[])["vague", "sharp", "joint-cell", "limit"])
        {
            Declaration written = scenario.Wording(text) with
            {
                Obligation = Obligation.Assist,
                Individually = IndividualAction.Yes,
            };
            Declaration elsewhere = written.Retrigger(trigger => trigger with { Areas = ["elsewhere"] });
            IReadOnlyList<TrialTable> tables = bench.Play(scenario,
                [elsewhere, written with { Obligation = Obligation.None },
                    elsewhere with { Consultation = new ConsultationLine { Areas = [] } },
                    written with { Obligation = Obligation.ConsultOnly }], Trials);
            yield return Apart($"columns apart, {text}", tables[0], tables[1]);
            yield return Apart($"columns apart where it consults, {text}", tables[2], tables[3]);
        }
    }

    private static FactFigure Apart(string name, TrialTable one, TrialTable other) => new()
    {
        Name = name,
        Value = Arms.Exact(Arms.ColumnsApart(one, other), Trials),
        Expectation = Expectation.Exactly(0),
    };
}
