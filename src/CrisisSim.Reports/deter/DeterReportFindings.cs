namespace CrisisSim.Reports;

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
