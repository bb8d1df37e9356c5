namespace CrisisSim.Reports;

/// <summary>Which factors of a study matter.</summary>
public static class SensitivityPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(SensitivityReportData found)
    {
        IReadOnlyList<string> findings = SensitivityFindings.Describe(found);
        return new CommandOutput
        {
            Page = [SensitivityAnswer.Compose(found)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"{found.Data.Results.Title} · {Under(found)}"),
                    .. findings.Select(finding => new Prose(finding)),
                    SensitivityGrid.Tabulate(found),
                ]),
                new(PagePart.Method,
                [
                    .. SensitivityMethodText.Describe(found).Select(sentence => new Prose(sentence, Faint: true)),
                    new Verbatim("Reproduce", found.Command),
                ]),
            ],
            Sheet = SensitivitySheet.Tabulate(found),
            Facts = Facts(found),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    internal static string Under(SensitivityReportData found) =>
        $"{WordList.Capital(found.About)} in {SituationWords.Situations(found.Result.Points)}; method: "
            + $"{SensitivityWords.Title(found.Result.Method)}.";

    private static IReadOnlyList<Fact> Facts(SensitivityReportData found) =>
    [
        new("title", Cell.From(found.Data.Results.Title)),
        new("method", Cell.From(Names.Key(found.Result.Method))),
        new("outcome", Cell.From(found.Data.Question.Endpoint.Key)),
        new("points", Cell.From((double)found.Result.Points)),
        new("points_left_out", Cell.From((double)found.Result.LeftOut)),
        new("share_of_luck_at_most", Cell.From(found.Result.LuckShare)),
        new("scenario_hash", Cell.From(found.Data.Results.ScenarioHash)),
        new("seed", Cell.From($"{found.Data.Results.Seed}")),
        new("command", Cell.From(found.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// What was measured for other programs: one row a factor and measure. Effects, swings and worths are in the unit of
/// the outcome (hours, or shares from 0 to 1); shares of variance and correlations are bare.
/// </summary>
internal static class SensitivitySheet
{
    public static Sheet Tabulate(SensitivityReportData found)
    {
        var sheet = new Sheet("method", "outcome", "wording", "baseline", "factor", "measure", "setting", "value",
            "low", "high", "resolved", "luck_alone", "less_luck", "p");
        StudyData data = found.Data;
        bool choice = found.Result.Method == SensitivityMethod.Voi;
        foreach (FactorMeasure of in found.Result.Measures)
        {
            bool ranged = of.Value.Interval.Width > 0;
            sheet.Add(
                Cell.From(Names.Key(found.Result.Method)), Cell.From(data.Question.Endpoint.Key),
                Cell.From(choice ? null : data.Results.Wordings[data.Question.Wording]),
                Cell.From(data.Question.IsDifference && !choice ? data.Results.Wordings[0] : null),
                Cell.From(of.Factor), Cell.From(of.Measure), Cell.From(of.Setting.Length > 0 ? of.Setting : null),
                Cell.From(of.Value.Value), Cell.From(ranged ? of.Value.Interval.Low : null),
                Cell.From(ranged ? of.Value.Interval.High : null),
                Cell.From(ranged ? SensitivityGrid.IsResolved(of) : null), Cell.From(of.OfLuck), Cell.From(of.LessLuck),
                Cell.From(of.PValue));
        }
        return sheet;
    }
}
