using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of what attackers choose.</summary>
public static class DeterReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DeterReportData played)
    {
        var pictures = new PictureStack(DeterPictures.Draw(played));
        return new ReportDraft(played.Source, Origins.From(played.Source, played.Result.Plan.Seed, played.Command))
        {
            Subtitle = DeterPage.Under(played.Result.Plan),
            Answer = DeterAnswer.Compose(played),
            AnswerPicture = pictures.Take("answer") ?? pictures.Take("choice"),
            Findings = DeterReportFindings.Choose(played.Result, pictures),
            Pictures = pictures.Rest,
            Why = [.. DeterPage.Findings(played).Select(finding => new Prose(finding))],
            Numbers = [.. DeterPage.Numbers(played)],
            Wordings = WordingsSection.Compose(played.Source.Scenario, played.Result.Plan.Declarations),
            Method = [new Prose(DeterPage.Method(played.Result)), .. Limits.Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static readonly IReadOnlyList<string> Limits =
    [
        "Attackers are a level-1 best reply with judged coefficients: each acts on what the simulator says that the "
            + "alliance would do, seen through its own error. "
            + "It says what the model's attackers would choose, not what attackers do.",
        "Under 'no declaration' and 'no alliance' the same states keep their forces, evidence and habits; what each "
            + "did or bought because of the alliance is not undone.",
        "No study can check such a figure; crisissim facts shows which patterns of history the model reproduces, and "
            + "which it misses.",
    ];
}

/// <summary>The pictures of <c>deter</c>.</summary>
internal static class DeterPictures
{
    private static readonly IReadOnlyList<(string Name, DeterrenceMeasure Measure, bool IsPrice)> Rows =
    [
        ("Do nothing", DeterrenceMeasure.NoAction, false),
        ("Press below the line", DeterrenceMeasure.GreyZone, true),
        ("Attack with arms", DeterrenceMeasure.ArmedAttack, false),
        ("General war", DeterrenceMeasure.GeneralWar, true),
    ];

    public static IEnumerable<Chart> Draw(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        var words = new DeterWords(result);
        return
        [
            Answer(result, words),
            ChoiceChart.Draw(result),
            ChoiceByRungChart.Draw(result),
            .. result.Wordings > 1
                ? [DeterrenceContrastChart.Draw(result, 0)]
                : (Chart[])[],
            DeterrenceContrastChart.Draw(result, result.NoDeclaration),
            ResponseChart.Draw(result),
        ];
    }

    /// <summary>What attackers do under each text, as the first screen tells it.</summary>
    private static Chart Answer(DeterrenceResult result, DeterWords words) => AnswerChart.Draw(words.Title,
        $"{Names.Count(result.Plan.Attackers, "attacker")}, the same under each text; what they choose is computed, "
            + "and no record can check it",
        ComparedSeries.For(result.Plan.Scenario, result.Plan.Declarations),
        [.. Rows.Select(row => AnswerRows.Share(row.Name, words.Figure(row.Measure),
            [.. Enumerable.Range(0, result.Wordings).Select(s => (Estimate?)result.Estimate(s, row.Measure))],
            [.. Enumerable.Range(1, result.Wordings - 1).Select(s => words.Of(0, s, row.Measure))], row.IsPrice))]);
}

/// <summary>What attackers chose, and what it was played from. Lists are compared by reference.</summary>
public sealed record DeterReportData(ScenarioSource Source, DeterrenceResult Result)
{
    /// <inheritdoc cref="DeterrenceResult.Verdicts"/>
    public IReadOnlyList<DeterrenceVerdict> Verdicts => Result.Verdicts;

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }
}
