using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// B1: a few couplings show that neither clear words nor vague ones win by construction, whatever the act; the table of
/// all of them is <see cref="B2TableOfBalance"/>.
/// </summary>
internal sealed class B1BothSigns : FactEntry
{
    private const int Trials = 1000;

    private static readonly Coupling[] Weighed =
    [
        CouplingRegistry.Reading, CouplingRegistry.Plans, CouplingRegistry.Individually,
        CouplingRegistry.Waits, CouplingRegistry.Letter,
    ];

    public override string Id => "B1";
    public override string Statement =>
        "Under the treaty in force couplings of both signs, over their ranges, move timeliness, reliability and effectiveness where an act is plain "
            + "and where it is doubtful, and false moves where there is none.";

    public override string Source => "else clear words win, or lose, by construction";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        foreach (BalanceAct act in BalanceAct.All)
        {
            (Endpoint Endpoint, Estimate Moved)[] moved =
                [.. Weighed.SelectMany(coupling => act.Moved(bench, RecordPlays.InForce, coupling, Trials))];
            foreach (Endpoint endpoint in act.Endpoints.Where(endpoint =>
                Endpoints.Gains.Contains(endpoint) || endpoint == Endpoints.FalseMoves))
            {
                yield return Count($"couplings that raise {endpoint.Key.Replace('_', ' ')}, {act.Name} act",
                    moved.Count(one => one.Endpoint == endpoint && one.Moved.Value > 0));
                yield return Count($"couplings that lower it, {act.Name} act",
                    moved.Count(one => one.Endpoint == endpoint && one.Moved.Value < 0));
            }
        }
    }

    private static FactFigure Count(string name, int couplings) => new()
    {
        Name = name,
        Value = Arms.Exact(couplings, Trials),
        Expectation = Expectation.AtLeast(1),
    };
}
