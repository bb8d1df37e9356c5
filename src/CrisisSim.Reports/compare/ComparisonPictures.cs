using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The pictures of <c>run</c> and <c>compare</c>, in the order in which questions are asked.</summary>
internal static class ComparisonPictures
{
    public static IEnumerable<Chart> Draw(ComparisonReportData played) =>
        played.Plan.Declarations.Count > 1 ? Compared(played) : Alone(played.Result.Tables);

    private static IEnumerable<Chart> Compared(ComparisonReportData played)
    {
        Comparison comparison = played.Comparison;
        return
        [
            IncidenceChart.Draw(comparison, Milestone.Decision),
            DifferencesChart.Draw(comparison,
                new JudgementUncertainty { Draws = played.Judged, Priors = played.Verdicts }),
            .. AttributionPictures.Draw(played),
            EndsChart.Draw(comparison),
            CriticalPathChart.Draw(comparison),
            IncidenceChart.Draw(comparison, Milestone.Effective),
            ViolinChart.Draw(comparison, Milestone.FirstForce),
            EcdfChart.Draw(comparison, Portion.Participation),
            TimelineChart.Draw(played.Scenario, comparison, MostMovedWording(comparison)),
        ];
    }

    private static IEnumerable<Chart> Alone(IReadOnlyList<TrialTable> tables) =>
    [
        IncidenceChart.Draw(tables, Milestone.Decision),
        EndsChart.Draw(tables),
        CriticalPathChart.Draw(tables),
        IncidenceChart.Draw(tables, Milestone.Effective),
        ViolinChart.Draw(tables, Milestone.FirstForce),
        EcdfChart.Draw(tables, Portion.Participation),
    ];

    /// <summary>
    /// The wording whose crisis is told beside the baseline's: the one that moves the first primary endpoint most.
    /// </summary>
    private static int MostMovedWording(Comparison comparison) => Enumerable.Range(0, comparison.AgainstBaseline.Count)
        .MaxBy(k => Math.Abs(comparison.AgainstBaseline[k][Endpoints.HoursWithoutDecision].Difference?.Value ?? 0)) + 1;
}
