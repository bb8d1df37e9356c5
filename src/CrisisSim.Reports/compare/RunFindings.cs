using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>What a report of one wording says besides the answer: when, what holds help back, and who comes.</summary>
internal static class RunFindings
{
    /// <summary>One sentence and one picture each; what has no picture is left out.</summary>
    public static IReadOnlyList<ReportFinding> Choose(RunWords words, ComparisonReportData played, PictureStack pictures)
    {
        MilestoneRows[] rows = [.. MilestoneRows.All(played.Scenario)];
        return
        [
            .. pictures.Find(Told(Milestone.HalfAuthorized), "incidence-of-half-authorized"),
            .. pictures.Find(words.Held, "critical-path"),
            .. pictures.Find(Told(Milestone.FirstForce) ?? Told(Milestone.FirstResponse), "incidence-of-first"),
        ];

        string? Told(Milestone milestone) =>
            rows.FirstOrDefault(row => row.Milestone == milestone)?.Sentence(played.Result.Tables[0]);
    }
}
