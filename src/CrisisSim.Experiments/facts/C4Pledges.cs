using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>C4, through the protected member's belief of being backed; the measure of both pledges is a text that
/// promises nothing, and so has nothing to put on condition.</summary>
internal sealed class C4Pledges : FactEntry
{
    private const int Trials = 8000;

    public override string Id => "C4";
    public override string Statement =>
        "Unconditional pledges raise provocation and entrapment; conditional ones lower them.";
    public override string Source =>
        "put in: P(provoke) rises with P(backed | provoked), and a conditional text does not cover the provoker "
            + "(Benson 2011, 2012)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        Declaration sharp = scenario.Wording("sharp");
        IReadOnlyList<TrialTable> arms = bench.Play(scenario,
            [sharp with
            {
                Obligation = Obligation.None,
                OnlyIfUnprovoked = false
            }, Pledge(sharp, false), Pledge(sharp, true)],
            Trials, provoked: true);
        yield return Points("provocation, unconditional less nothing promised", Endpoints.Provocation, arms, 1,
            Expectation.Above(0));
        yield return Points("entrapment, the same", Endpoints.Entrapment, arms, 1, Expectation.Above(0));
        yield return Points("provocation, conditional less nothing promised", Endpoints.Provocation, arms, 2,
            Expectation.Below(0));
        yield return Points("entrapment, the same", Endpoints.Entrapment, arms, 2, Expectation.Below(0));
        yield return new()
        {
            Name = "columns in which the pledges differ where nobody provoked",
            Value = Arms.Exact(Arms.ColumnsApart(arms[1], arms[2])),
            Expectation = Expectation.Exactly(0),
        };
    }

    private static Declaration Pledge(Declaration text, bool conditional) =>
        text with { Obligation = Obligation.Assist, OnlyIfUnprovoked = conditional };

    private static FactFigure Points(string name, Endpoint endpoint, IReadOnlyList<TrialTable> arms, int arm,
        Expectation asked) =>
        new()
        {
            Name = name,
            Value = endpoint.Difference(arms[0], arms[arm]).Difference!.Value.In(100),
            Unit = "pts",
            Expectation = asked
        };
}
