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
            .. played.Scenario.Incident is { Real: true, Aim: Aim.Objective } ? [StatesChart.Draw(tables)] : (Chart[])[],
            EndsChart.Draw(tables, confidence),
            CriticalPathChart.Draw(tables, confidence),
            IncidenceChart.Draw(tables, Milestone.Effective, confidence),
            ParticipationChart.Draw(tables, confidence),
            MembersChart.Draw(tables),
            ViolinChart.Draw(tables, Milestone.FirstForce, confidence),
            .. pairs is null ? [] : OneCrisis(pairs, played),
        ];
    }

    private static IEnumerable<Chart> Differences(Comparison pairs, ComparisonReportData played) =>
    [
        DifferencesChart.Draw(pairs, new JudgementUncertainty
        {
            Draws = played.Judged,
            Priors = played.Verdicts,
            Verdicts = [.. pairs.AgainstBaseline.Select((_, k) => Verdict.Of(played.Played, k + 1))],
        }),
        .. AttributionPictures.Draw(played),
    ];

    /// <summary>One crisis under the first wording and the one that moves it most: by actor, on the ladder.</summary>
    private static IEnumerable<Chart> OneCrisis(Comparison pairs, ComparisonReportData played)
    {
        int other = MostMovedWording(pairs);
        long trial = RepresentativeTrial.Find(pairs, other).Number;
        return
        [
            TimelineChart.Draw(played.Scenario, pairs, other),
            LadderChart.Draw(played.Scenario,
            [
                .. ((int[])[0, other]).Select(k => Story.Play(played.Scenario, played.Plan.Declarations[k],
                    (played.Plan.Seed, trial), played.Plan.Engine)),
            ]),
        ];
    }

    /// <summary>
    /// The wording whose crisis is told beside the baseline's: the one that moves the first primary endpoint most.
    /// </summary>
    private static int MostMovedWording(Comparison comparison) => Enumerable.Range(0, comparison.AgainstBaseline.Count)
        .MaxBy(k => Math.Abs(comparison.AgainstBaseline[k][Endpoints.Timeliness].Difference?.Value ?? 0)) + 1;
}
