using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A kind of act over which couplings are weighed, and what is read from its crises.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Played">Its scenario, of the suite.</param>
/// <param name="Endpoints">What may move; where there is no attack, force that sets out. Compared by reference.</param>
internal sealed record BalanceAct(string Name, Func<FactBench, Scenario> Played, IReadOnlyList<Endpoint> Endpoints)
{
    /// <summary>Timeliness has a day beside its three, for over a plain act it is near its ceiling after three.</summary>
    private static readonly Endpoint[] OfAttacks =
        [.. Experiments.Endpoints.PrimaryAsPlayed, Experiments.Endpoints.HalfAuthorizedByDay1];

    /// <summary>From plain over doubtful to none.</summary>
    public static IReadOnlyList<BalanceAct> All { get; } =
    [
        new("plain", bench => bench.Scenario(RecordPlays.File), OfAttacks),
        new("doubtful", Denied, OfAttacks),
        new("none", bench => bench.Scenario("stray-missile"), [Experiments.Endpoints.FalseMoves]),
    ];

    /// <summary>The land grab of the plain act, done by unmarked men: what can be known of it alone differs.</summary>
    private static Scenario Denied(FactBench bench)
    {
        Incident unmarked = bench.Scenario("unmarked-men").Incident;
        return bench.Scenario(RecordPlays.File).Where(grab => unmarked with { Rung = grab.Rung });
    }

    /// <summary>
    /// What a coupling moves under a text, from the low to the high end of its range, over the same crises.
    /// </summary>
    public IEnumerable<(Endpoint Endpoint, Estimate Moved)> Moved(FactBench bench, BalanceText text, Coupling coupling,
        int trials)
    {
        TrialTable low = Play(bench, text, coupling, coupling.Low, trials),
            high = Play(bench, text, coupling, coupling.High, trials);
        return
            from endpoint in Endpoints
            let moved = Difference(endpoint, low, high)
            where moved.Interval.ExcludesZero
            select (endpoint, moved);
    }

    private TrialTable Play(FactBench bench, BalanceText text, Coupling coupling, double coefficient, int trials)
    {
        Scenario scenario = text.At(Played(bench));
        return bench.Play(scenario with { Couplings = scenario.Couplings.With(coupling, coefficient) },
            text.Of(scenario), trials);
    }

    /// <summary>Where nothing is an attack, false moves are those of the crises themselves.</summary>
    private static Estimate Difference(Endpoint endpoint, TrialTable low, TrialTable high) =>
        low.Head.IsAttack
            ? endpoint.Difference(low, high).Difference!.Value
            : Arms.Change(low, high, (table, row) => table[Portion.SetOutByDay30][row]);
}
