using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>The endpoints that are followed over the years, the primary ones first.</summary>
public static class DriftEndpoints
{
    /// <summary>Whether there is a decision to assist before the horizon. Exploratory.</summary>
    public static Endpoint Decided { get; } =
        new TrueEndpoint("a decision before the horizon", true,
            (table, row) => double.IsFinite(table[Milestone.Decision][row]));

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        Endpoints.HoursWithoutDecision,
        Endpoints.ObjectiveDenied,
        Decided,
        Endpoints.FalseAlarm
    ];
}
