using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A kind of act over which couplings are weighed, and what is read from its crises.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">Its scenario, of the suite.</param>
/// <param name="Endpoints">What may move; where there is no attack, force that sets out. Compared by reference.</param>
internal sealed record BalanceAct(string Name, string File, IReadOnlyList<Endpoint> Endpoints)
{
    /// <summary>From plain over doubtful to none.</summary>
    public static IReadOnlyList<BalanceAct> All { get; } =
    [
        new("plain", RecordPlays.File, Experiments.Endpoints.PrimaryAsPlayed),
        new("doubtful", "unmarked-men", Experiments.Endpoints.PrimaryAsPlayed),
        new("none", "stray-missile", [Experiments.Endpoints.FalseMoves]),
    ];

    /// <summary>
    /// What a coupling moves under a text, from the low to the high end of its range, over the same crises.
    /// </summary>
    public IEnumerable<(Endpoint Endpoint, Estimate Moved)> Moved(FactBench bench, string text, Coupling coupling,
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

    private TrialTable Play(FactBench bench, string text, Coupling coupling, double coefficient, int trials)
    {
        Scenario scenario = bench.Scenario(File);
        return bench.Play(scenario with { Couplings = scenario.Couplings.With(coupling, coefficient) },
            scenario.Wording(text), trials);
    }

    /// <summary>Where nothing is an attack, false moves are those of the crises themselves.</summary>
    private static Estimate Difference(Endpoint endpoint, TrialTable low, TrialTable high) =>
        low.Head.IsAttack
            ? endpoint.Difference(low, high).Difference!.Value
            : Arms.Change(low, high, (table, row) => table[Portion.SetOutByDay30][row]);
}
