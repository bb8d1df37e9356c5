using System.Diagnostics;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which crises to play in which years. Lists are compared by reference.</summary>
public sealed record DriftPlan
{
    /// <summary>Years, years between two looks, and histories where nothing is said of them.</summary>
    public const int UsualYears = 20, UsualStep = 5, UsualTrials = 1000;

    /// <summary>The crisis as it would be today.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The texts, the baseline first; at least one. One may stand twice.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The years in which crises are played: 0 first, each above the one before.</summary>
    public IReadOnlyList<double> Years { get; init; } = Looks(UsualYears, UsualStep);

    /// <summary>The seed of all chance; 0 is a seed like any other.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Histories, above 0. Each meets one crisis a year and text, so that trials are independent of one another.
    /// </summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The scenario with its couplings under a prior; null: sceptic and advocate are not asked.</summary>
    public Func<Prior, Scenario>? Under { get; init; }

    /// <summary>Whether the years alone are played: nothing without each cause, and nothing as no attack.</summary>
    internal bool YearsAlone { get; init; }

    /// <summary>The last year.</summary>
    public double Last => Years[^1];

    /// <summary>The causes that are at work in this scenario under any of the texts.</summary>
    public IReadOnlyList<DriftCauses> Causes => YearsAlone ? [] : [.. Enum.GetValues<DriftCauses>().Where(IsAtWork)];

    /// <summary>The years that are looked at up to a last one, above 0: 0, every step, and the last.</summary>
    public static IReadOnlyList<double> Looks(int last, int step) =>
        [.. Enumerable.Range(0, ((last - 1) / step) + 1).Select(k => (double)k * step), last];

    private bool IsAtWork(DriftCauses cause)
    {
        DriftParameters drift = Scenario.Mechanisms.Drift;
        return cause switch
        {
            DriftCauses.Ebb or DriftCauses.Exercises => true,
            DriftCauses.NewForms => drift.NewForms > 0,
            DriftCauses.Accession or DriftCauses.NewcomerSpread => drift.Accessions > 0,
            DriftCauses.Memory => drift.Crises > 0,
            DriftCauses.Sunset => Declarations.Any(text => text.Governance.Sunset is not null),
            DriftCauses.Exit => drift.Exits > 0 && Declarations.Any(text => text.Governance.ExitNotice is not null),
            DriftCauses.Pledges => double.IsFinite(drift.PledgeHalfLife)
                && Declarations.Any(text => text.Pledges.Assigned > 0 || text.Governance.Exercises > 0),
            DriftCauses.Lessons => drift.Crises > 0 && Declarations.Any(text => text.Governance.Lessons),
            DriftCauses.Fatigue => drift is { Crises: > 0, Fatigue: > 0 },
            DriftCauses.Spending => Declarations.Any(text => Scenario.Members.Any(
                member => member.Spending < text.Governance.SpendingTarget)),
            DriftCauses.None or DriftCauses.All => false,
            _ => throw new UnreachableException($"It is not known when cause {cause} is at work."),
        };
    }
}
