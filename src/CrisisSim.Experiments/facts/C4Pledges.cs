using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// C4, through the protected member's belief of being backed. The measure of the unconditional pledge is a text that
/// promises nothing, and so has nothing to put on condition. That of the conditional one is the unconditional: under a
/// text that promises nothing no body decides on assistance, so that even a pledge on condition brings more backing.
/// </summary>
internal sealed class C4Pledges : FactEntry
{
    private const int Trials = 8000;

    public override string Id => "C4";
    public override string Statement =>
        "Unconditional pledges raise provocation and entrapment; a condition takes part of that away.";
    public override string Source =>
        "put in: P(provoke) rises with P(backed | provoked), and a conditional text does not cover the provoker "
            + "(Benson 2011, 2012)";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        Declaration sharp = scenario.Wording("sharp");
        IReadOnlyList<TrialTable> arms = bench.Play(scenario,
            [
                sharp with { Obligation = Obligation.None, OnlyIfUnprovoked = false },
                Pledge(sharp, false), Pledge(sharp, true),
            ],
            Trials, provoked: true);
        yield return Points("provocation, unconditional less nothing promised", Endpoints.Provocation, arms, (0, 1),
            Expectation.Above(0));
        yield return Points("entrapment, the same", Endpoints.Entrapment, arms, (0, 1), Expectation.Above(0));
        yield return Points("provocation, conditional less unconditional", Endpoints.Provocation, arms, (1, 2),
            Expectation.Below(0));
        yield return Points("entrapment, the same", Endpoints.Entrapment, arms, (1, 2), Expectation.Below(0));
        yield return Points("provocation, conditional less nothing promised", Endpoints.Provocation, arms, (0, 2),
            Expectation.Nothing);
        yield return new()
        {
            Name = "columns in which the pledges differ where nobody provoked",
            Value = Arms.Exact(Arms.ColumnsApart(arms[1], arms[2])),
            Expectation = Expectation.Exactly(0),
        };
    }

    private static Declaration Pledge(Declaration text, bool conditional) =>
        text with { Obligation = Obligation.Assist, OnlyIfUnprovoked = conditional };

    private static FactFigure Points(string name, Endpoint endpoint, IReadOnlyList<TrialTable> arms,
        (int From, int To) pair, Expectation asked) =>
        new()
        {
            Name = name,
            Value = endpoint.Difference(arms[pair.From], arms[pair.To]).Difference!.Value.In(100),
            Unit = "pts",
            Expectation = asked
        };
}
