namespace CrisisSim.Reports;

/// <summary>The same wordings over a set of acts.</summary>
public static class ProfilePage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    /// <exception cref="InvalidOperationException">No act was played.</exception>
    public static CommandOutput Compose(ProfileReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        IReadOnlyList<string> findings = ProfileFindings.Describe(played.Result);
        return new CommandOutput
        {
            Page =
            [.. Caveats(played.Result), ProfileAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Why, [.. findings.Select(finding => new Prose(finding))]),
                new(PagePart.Detail, [.. Numbers(played), new Verbatim("Reproduce", played.Command)]),
            ],
            Sheet = ProfileSheet.Tabulate(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    /// <summary>What a reader must know before the figures.</summary>
    internal static IEnumerable<Block> Caveats(ProfileResult result)
    {
        if (!result.Interrupted) yield break;
        yield return new Prose(result.Acts.Count < result.Plan.Acts.Count
            ? $"Interrupted: {result.Acts.Count} of {Names.Count(result.Plan.Acts.Count, "act")} were played."
            : "Interrupted before the attackers could choose.");
    }

    /// <summary>The figures in full.</summary>
    internal static IEnumerable<Block> Numbers(ProfileReportData played)
    {
        for (int other = 1; other < played.Result.Wordings.Count; other++)
            yield return ProfileGrid.Tabulate(played.Result, other);
        string claimed = new ProfileWords(played.Result).Claimed.Sentence("change", "on the first screen");
        yield return new Prose($"{ProfileGrid.Legend(played.Result)} Each by itself. {claimed}", Faint: true);
        for (int other = 1; other < played.Result.Wordings.Count && played.Result.Choice is not null; other++)
            yield return ProfileGrid.ComesAbout(played.Result, other);
    }

    private static IReadOnlyList<Fact> Facts(ProfileReportData played) =>
    [
        new("title", Cell.From(played.Source.Scenario.Title)),
        new("alliance", Cell.From(played.Result.Acts[0].Act.Scenario.Alliance.Name)),
        new("wordings", Cell.From(string.Join(", ", played.Result.Wordings))),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Result.Plan.Seed}")),
        new("trials", Cell.From((double)played.Result.Plan.Trials)),
        new("interrupted", Cell.From(played.Result.Interrupted)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}
