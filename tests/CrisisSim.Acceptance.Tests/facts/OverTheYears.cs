using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Couplings that act between crises alone, seen after years in which much happens.</summary>
internal static class OverTheYears
{
    private const double Years = 12;

    private static readonly DriftParameters Eventful = new()
    {
        NewForms = 0.3,
        FoundByReview = 0.9,
        Renewal = 0.9,
        Exits = 0.1,
        AmendmentLag = 0,
        PledgeHalfLife = 3,
        Fatigue = 0.2,
        Crises = 0.5,
        PrecisionHalfLife = 3
    };

    private static readonly Governance Governed = new()
    {
        ReviewEvery = 5,
        Sunset = 6,
        ExitNotice = 1,
        Exercises = 0.9,
        AuditEvery = 5.5,
        Lessons = true,
        Rotation = true,
        SpendingTarget = 0.03,
        Admission = Admission.Criteria
    };

    /// <summary>
    /// The columns in which crises after those years differ between two scenarios, under a text that is governed.
    /// </summary>
    public static HashSet<string> ColumnsMoved(Scenario one, Scenario other, Declaration text)
    {
        DriftYear first = Last(one, text with { Governance = Governed }),
            second = Last(other, text with { Governance = Governed });
        return [.. first.Table.ColumnsThatDifferFrom(second.Table)];
    }

    private static DriftYear Last(Scenario scenario, Declaration text) => DriftStudy.Play(new DriftPlan
    {
        Scenario = scenario with
        {
            Mechanisms = scenario.Mechanisms with { Drift = Eventful },
            Members = [.. scenario.Members.Select(member => member with { Spending = 0.01 })],
        },
        Declarations = [text],
        Years = [0, Years],
        Seed = 2026,
        Trials = 150,
    }).Wordings[0].Last;
}
