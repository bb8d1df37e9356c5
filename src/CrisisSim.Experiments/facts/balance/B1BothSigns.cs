using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// B1: a few couplings show that neither clear words nor vague ones win by construction, whatever the act; the table of
/// all of them is <see cref="B2TableOfBalance"/>.
/// </summary>
internal sealed class B1BothSigns : FactEntry
{
    private const int Trials = 2000;

    private static readonly Coupling[] Weighed =
    [
        CouplingRegistry.Reading, CouplingRegistry.Plans, CouplingRegistry.Individually,
        CouplingRegistry.Waits, CouplingRegistry.Letter, CouplingRegistry.Audience,
    ];

    private static readonly (string Name, Endpoint[] Measured)[] Gains =
    [
        ("timeliness, within 72 h or 24 h", [Endpoints.Timeliness, Endpoints.HalfAuthorizedByDay1]),
        ("reliability", [Endpoints.Reliability]),
        ("effectiveness", [Endpoints.Effectiveness]),
    ];

    private static readonly (string Name, Endpoint[] Measured)[] Prices = [("false moves", [Endpoints.FalseMoves])];

    public override string Id => "B1";
    public override string Statement =>
        "Under the treaty in force couplings of both signs, over their ranges, move timeliness, reliability and "
            + "effectiveness where an act is plain and where it is doubtful, and false moves where there is none.";

    public override string Source => "else clear words win, or lose, by construction";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        foreach (BalanceAct act in BalanceAct.All)
        {
            (Coupling Coupling, Endpoint Endpoint, Estimate Moved)[] moved =
            [
                .. from coupling in Weighed
                   from one in act.Moved(bench, BalanceText.InForce, coupling, Trials)
                   select (coupling, one.Endpoint, one.Moved),
            ];
            bool ofNoAttack = act.Endpoints.Contains(Endpoints.FalseMoves);
            foreach ((string gain, Endpoint[] measured) in ofNoAttack ? Prices : Gains)
            {
                yield return Count($"couplings that raise {gain}, {act.Name} act", Moving(moved, measured, 1));
                yield return Count($"couplings that lower it, {act.Name} act", Moving(moved, measured, -1));
            }
        }
    }

    private static int Moving((Coupling Coupling, Endpoint Endpoint, Estimate Moved)[] moved, Endpoint[] measured,
        int sign) =>
        moved.Where(one => measured.Contains(one.Endpoint) && Math.Sign(one.Moved.Value) == sign)
            .DistinctBy(one => one.Coupling).Count();

    private static FactFigure Count(string name, int couplings) => new()
    {
        Name = name,
        Value = Arms.Exact(couplings, Trials),
        Expectation = Expectation.AtLeast(1),
    };
}
