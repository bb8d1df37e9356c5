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

/// <summary>
/// What a report of attackers says besides the answer: what the alliance does, what the words do, and what is done below
/// the line.
/// </summary>
internal static class DeterReportFindings
{
    /// <summary>One sentence and one picture each; what has no picture is left out.</summary>
    public static IReadOnlyList<ReportFinding> Choose(DeterrenceResult result, PictureStack pictures)
    {
        var words = new DeterWords(result);
        string first = result.Settings[result.Wordings > 1 ? 0 : result.NoDeclaration].Name;
        return
        [
            .. pictures.Find(Alliance(words, result), "choice"),
            .. pictures.Find(Words(words, result), Against(first)),
            .. pictures.Find(Pressure(words, result), "choice-by-rung"),
        ];
    }

    private static string Against(string setting) =>
        "deterrence-against-" + setting.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    private static string Alliance(DeterWords words, DeterrenceResult result) =>
        $"Of 100 attackers {words.Level(result.NoAlliance, DeterrenceMeasure.ArmedAttack)} would attack with arms where "
            + $"there is no alliance, {words.Level(result.NoDeclaration, DeterrenceMeasure.ArmedAttack)} where there is "
            + $"one without a treaty, and {UnderEach(DeterrenceMeasure.ArmedAttack, words, result)}.";

    private static string Words(DeterWords words, DeterrenceResult result)
    {
        JudgedEstimate change = words.Of(DeterrenceMeasure.ArmedAttack);
        RowFigure figure = words.Figure(DeterrenceMeasure.ArmedAttack);
        string from = result.Wordings > 1 ? result.Plan.Declarations[0].Title() : "no treaty";
        string judged = change.Judged is { } other ? $", {figure.Span(other.Range)} by judgement" : "";
        return $"From {from} to {result.Plan.Declarations[words.Other].Title()}, attacks with arms change by "
            + $"{figure.Span(change.Difference?.Interval)} of 100 attackers by luck{judged}: "
            + $"{Word(change.Sureness)}.";
    }

    private static string Pressure(DeterWords words, DeterrenceResult result) =>
        $"Of 100 attackers {UnderEach(DeterrenceMeasure.GreyZone, words, result)} press below the line, and "
            + $"{words.Level(result.NoDeclaration, DeterrenceMeasure.GreyZone)} without a treaty.";

    private static string UnderEach(DeterrenceMeasure measure, DeterWords words, DeterrenceResult result) =>
        WordList.And([.. result.Plan.Declarations.Select((text, s) => $"{words.Level(s, measure)} under {text.Title()}")]);

    private static string Word(Sureness sureness) => sureness switch
    {
        Sureness.Robust => "robust",
        Sureness.Shown => "shown as stated",
        Sureness.DependsOnJudgement => "it depends on judgement",
        Sureness.Same => "the same",
        _ => "unclear",
    };
}
