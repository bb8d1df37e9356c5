namespace CrisisSim.Cli;

/// <summary>Which factors of a study matter.</summary>
internal static class SensitivityPage
{
    public static Result Of(SensitivityFound found)
    {
        IReadOnlyList<string> findings = SensitivityFindings.Of(found);
        return new Result
        {
            Page =
            [
                new Title($"{found.Data.Results.Title} · {Under(found)}"),
                .. findings.Select(finding => new Prose(finding)),
                SensitivityGrid.Of(found),
                .. SensitivityMethodText.Of(found).Select(sentence => new Prose(sentence, Faint: true)),
                new Verbatim("Reproduce", found.Command),
            ],
            Sheet = SensitivitySheet.Of(found),
            Facts = Facts(found),
            Findings = findings,
        };
    }

    /// <summary>The line below the title of a report.</summary>
    public static string Under(SensitivityFound found) =>
        $"{SensitivityWords.Title(found.Result.Method)} · {found.About} · {Names.Count(found.Result.Points, "point")} · seed {found.Data.Results.Seed}";

    private static IReadOnlyList<Fact> Facts(SensitivityFound found) =>
    [
        new("title", Cell.Of(found.Data.Results.Title)),
        new("method", Cell.Of(Names.Key(found.Result.Method))),
        new("outcome", Cell.Of(found.Data.Question.Endpoint.Key)),
        new("points", Cell.Of((double)found.Result.Points)),
        new("points_left_out", Cell.Of((double)found.Result.LeftOut)),
        new("share_of_luck_at_most", Cell.Of(found.Result.LuckShare)),
        new("scenario_hash", Cell.Of(found.Data.Results.ScenarioHash)),
        new("seed", Cell.Of($"{found.Data.Results.Seed}")),
        new("command", Cell.Of(found.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
