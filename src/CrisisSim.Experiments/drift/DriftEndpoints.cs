using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>The endpoints that are followed over the years, the primary ones first.</summary>
public static class DriftEndpoints
{
    /// <summary>The endpoints whose changes are divided by cause, history by history.</summary>
    public static IReadOnlyList<Endpoint> Divided => Endpoints.Gains;

    /// <summary>Those that are asked of a scenario, in the order in which they are shown.</summary>
    public static IReadOnlyList<Endpoint> Of(Scenario scenario) =>
        [.. All.Where(endpoint => endpoint.IsAskedOf(scenario))];

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        .. Endpoints.Gains,
        Endpoints.GeneralWar,
        Endpoints.FalseMoves,
        Endpoints.Cost,
        Endpoints.NeverDecided,
        Endpoints.HoursWithoutDecision,
    ];
}
