namespace CrisisSim.Experiments;

/// <summary>
/// The entries of the suite: laws, mechanism checks, and patterns with outside evidence. A new entry is one line here.
/// </summary>
public static class FactSuite
{
    /// <summary>All entries, in the order in which they are shown.</summary>
    public static IReadOnlyList<FactEntry> All { get; } =
    [
        new L1Thresholds(),
        new L2LiftQueue(),
        new L3Savings(),
        new L4IdenticalWording(),
        new C1SpreadOfDecisions(),
        new C2UnlistedForms(),
        new C3Bunching(),
        new C4Pledges(),
        new C5Drift(),
        new C6JointCell(),
        new C7Limits(),
        new P1ModesOfHistory(),
        new P2DecisionAndEffect(),
        new P3Latency(),
        new P4Participation(),
        new P5Reliability(),
        new P6OwnResponse(),
        new P7Consensus(),
        new P8Speed(),
        new P9Tripwires(),
        new P10GreyZone(),
        new P11Ceiling(),
    ];

    /// <summary>The entries of a class letter or an id, whatever their case; empty where there are none.</summary>
    public static IReadOnlyList<FactEntry> Named(string name) =>
        [.. All.Where(fact => fact.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
            || fact.Id[..1].Equals(name, StringComparison.OrdinalIgnoreCase))];
}
