namespace CrisisSim.Cli;

/// <summary>The pictures of <c>run</c> and <c>compare</c>, in the order in which questions are asked.</summary>
internal static class PlayedPictures
{
    public static IEnumerable<Chart> Of(Played played) => played.Plan.Declarations.Count > 1 ? Compared(played) : Alone(played.Result.Tables);

    private static IEnumerable<Chart> Compared(Played played)
    {
        Comparison comparison = played.Comparison;
        return
        [
            IncidenceChart.Of(comparison, Milestone.Decision),
            DifferencesChart.Of(comparison, new Judged { Draws = played.Judged, Priors = played.Verdicts }),
            .. AttributionPictures.Of(played),
            EndsChart.Of(comparison),
            CriticalPathChart.Of(comparison),
            IncidenceChart.Of(comparison, Milestone.Effective),
            ViolinChart.Of(comparison, Milestone.FirstForce),
            EcdfChart.Of(comparison, Portion.Participation),
            TimelineChart.Of(played.Scenario, comparison, Told(comparison)),
        ];
    }

    private static IEnumerable<Chart> Alone(IReadOnlyList<TrialTable> tables) =>
    [
        IncidenceChart.Of(tables, Milestone.Decision),
        EndsChart.Of(tables),
        CriticalPathChart.Of(tables),
        IncidenceChart.Of(tables, Milestone.Effective),
        ViolinChart.Of(tables, Milestone.FirstForce),
        EcdfChart.Of(tables, Portion.Participation),
    ];

    /// <summary>The wording whose crisis is told beside the baseline's: the one that moves the first primary endpoint most.</summary>
    private static int Told(Comparison comparison) => Enumerable.Range(0, comparison.AgainstBaseline.Count)
        .MaxBy(k => Math.Abs(comparison.AgainstBaseline[k][Endpoints.HoursWithoutDecision].Difference?.Value ?? 0)) + 1;
}
