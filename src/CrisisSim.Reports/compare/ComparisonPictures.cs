using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The pictures of <c>run</c> and <c>compare</c>, in the order in which questions are asked.</summary>
internal static class ComparisonPictures
{
    /// <summary>The answer, which comes first.</summary>
    public static Chart Answer(ComparisonReportData played) => AnswerPicture.Draw(played);

    /// <summary>One line a picture; those that compare go without where there is one wording.</summary>
    public static IEnumerable<Chart> Draw(ComparisonReportData played)
    {
        IReadOnlyList<TrialTable> tables = played.Result.Tables;
        Comparison? pairs = tables.Count > 1 ? played.Comparison : null;
        Confidence confidence = pairs?.Confidence ?? default;
        return
        [
            Answer(played),
            .. EventSparklines.Shown.Select(of => IncidenceChart.Draw(tables, of.Milestone, confidence)),
            .. pairs is null ? [] : Differences(pairs, played),
            EndsChart.Draw(tables, confidence),
            CriticalPathChart.Draw(tables, confidence),
            IncidenceChart.Draw(tables, Milestone.Effective, confidence),
            ViolinChart.Draw(tables, Milestone.FirstForce, confidence),
            EcdfChart.Draw(tables, Portion.Participation, confidence),
            .. pairs is null ? [] : (Chart[])[TimelineChart.Draw(played.Scenario, pairs, MostMovedWording(pairs))],
        ];
    }

    private static IEnumerable<Chart> Differences(Comparison pairs, ComparisonReportData played) =>
    [
        DifferencesChart.Draw(pairs, new JudgementUncertainty { Draws = played.Judged, Priors = played.Verdicts }),
        .. AttributionPictures.Draw(played),
    ];

    /// <summary>
    /// The wording whose crisis is told beside the baseline's: the one that moves the first primary endpoint most.
    /// </summary>
    private static int MostMovedWording(Comparison comparison) => Enumerable.Range(0, comparison.AgainstBaseline.Count)
        .MaxBy(k => Math.Abs(comparison.AgainstBaseline[k][Endpoints.Timeliness].Difference?.Value ?? 0)) + 1;
}
