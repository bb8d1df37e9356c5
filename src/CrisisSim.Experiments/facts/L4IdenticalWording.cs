using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>L4: common random numbers by named streams; nothing reads a name or the words.</summary>
internal sealed class L4IdenticalWording : FactEntry
{
    private const int Trials = 500;

    public override string Id => "L4";
    public override string Statement => "Added identical wording changes nothing.";
    public override string Source => "the identity law of common random numbers";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario scenario = bench.Scenario("wordings");
        Declaration text = scenario.Wording("sharp"),
            again = text with { Name = "another name", Text = "the same in other type" };
        TrialTable alone = bench.Play(scenario, text, Trials);
        IReadOnlyList<TrialTable> beside = bench.Play(scenario, [text, again], Trials);
        yield return None("endpoints that differ under another name",
            Endpoints.All.Count(endpoint => Differs(endpoint.Difference(beside[0], beside[1]).Difference)));
        yield return None("columns that differ under another name", Arms.ColumnsApart(beside[0], beside[1]));
        yield return None("columns of the first text that differ because the second stands beside it",
            Arms.ColumnsApart(alone, beside[0]));
    }

    private static FactFigure None(string name, int count) =>
        new() { Name = name, Value = Arms.Exact(count), Expectation = Expectation.Exactly(0) };

    private static bool Differs(Estimate? difference) => difference is { Value: not 0 };
}
