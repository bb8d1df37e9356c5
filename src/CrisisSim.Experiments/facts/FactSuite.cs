namespace CrisisSim.Experiments;

/// <summary>The entries of the suite, a line each: laws, mechanism checks, balance, patterns, and the record.</summary>
public static class FactSuite
{
    /// <summary>All entries, in the order in which they are shown.</summary>
    public static IReadOnlyList<FactEntry> All { get; } =
    [
        new L1Thresholds(),
        new L2LiftQueue(),
        new L3Savings(),
        new L4IdenticalWording(),
        new L5SelfDefence(),
        new L6RaidsEnd(),
        new L7OutOfArea(),
        new C1SpreadOfDecisions(),
        new C2UnlistedForms(),
        new C3Bunching(),
        new C4Pledges(),
        new C5Drift(),
        new C6JointCell(),
        new C7Limits(),
        new B1BothSigns(),
        new B2TableOfBalance(),
        new P1ModesOfHistory(),
        new P2DecisionAndEffect(),
        new P3Latency(),
        new P4Participation(),
        new P5Reliability(),
        new P7Consensus(),
        new P8Speed(),
        new P9Tripwires(),
        new P10GreyZone(),
        new P11Ceiling(),
        new R1WhoKnowsWhen(),
        new R2UnmarkedMen(),
        new R3HourOfContact(),
        new R4CouncilMeets(),
        new R5Invoked(),
        new R6NeverDecided(),
        new R7FirstForces(),
        new R8NationalLeave(),
        new R9WhatATextBrings(),
        new R10GeneralWar(),
        new R11Horizons(),
    ];

    /// <summary>Those that are played where none is named: all but the heavy ones.</summary>
    public static IReadOnlyList<FactEntry> Usual { get; } = [.. All.Where(fact => !fact.IsHeavy)];

    /// <summary>
    /// The entries of a class letter or an id, whatever their case; a heavy one by its id alone. Empty where there are
    /// none.
    /// </summary>
    public static IReadOnlyList<FactEntry> Named(string name) =>
        [.. All.Where(fact => fact.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (!fact.IsHeavy && fact.Id[..1].Equals(name, StringComparison.OrdinalIgnoreCase)))];
}
