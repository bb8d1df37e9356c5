using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>B2: every coupling that acts within a crisis, over its range, for each kind of act and two texts.</summary>
internal sealed class B2TableOfBalance : FactEntry
{
    private const int Trials = 300;

    public override string Id => "B2";
    public override bool IsHeavy => true;
    public override string Statement =>
        "What each coupling moves beyond its interval, from the low to the high end of its range, under the treaty in "
            + "force, under 'precise' and under a text with every provision, where an act is plain, doubtful or none.";

    public override string Source => "the registry of couplings gives the ranges; what moves nothing is left out";

    protected override IEnumerable<FactFigure> Measure(FactBench bench) =>
        from act in BalanceAct.All
        from coupling in CouplingRegistry.All
        where coupling.Mechanism is not (Mechanism.Drift or Mechanism.Choice or Mechanism.Provocation)
        from text in BalanceText.All
        from one in act.Moved(bench, text, coupling, Trials)
        select new FactFigure
        {
            Name = $"{act.Name} act, {Named(one.Endpoint)}, {coupling.Name.Replace('_', ' ')}, {text.Name}",
            Value = one.Endpoint == Endpoints.Cost ? one.Moved : one.Moved.In(100),
            Unit = one.Endpoint == Endpoints.Cost ? "" : "pts",
        };

    private static string Named(Endpoint endpoint) =>
        endpoint == Endpoints.Cost ? "cost in brigade-days" : endpoint.Key.Replace('_', ' ');
}
