
namespace CrisisSim.Reports;

/// <summary>What attackers choose under several texts, and without one.</summary>
public static class DeterPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        IReadOnlyList<string> findings = Findings(played);
        return new CommandOutput
        {
            Page =
            [DeterAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Why, [.. findings.Select(finding => new Prose(finding))]),
                new(PagePart.Detail, [.. Numbers(played)]),
                new(PagePart.Method,
                    [new Prose(Method(result), Faint: true), new Verbatim("Reproduce", played.Command)]),
            ],
            Sheet = DeterSheet.Tabulate(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    /// <summary>The figures in full.</summary>
    internal static IEnumerable<Block> Numbers(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        return
        [
            DeterGrids.Choices(result),
            DeterGrids.Against(result, result.NoDeclaration),
            DeterGrids.Against(result, result.NoAlliance),
            .. result.Wordings > 1 ? [DeterGrids.AgainstFirst(result)] : (Block[])[],
            new Prose(DeterGrids.Legend, Faint: true),
            .. played.Verdicts.Count > 0
                ? [DeterVerdictGrid.Tabulate(result, played.Verdicts), new Prose(DeterVerdictGrid.Legend, Faint: true)]
                : (Block[])[],
            DeterGrids.Further(result),
            DeterGrids.Acts(result),
            DeterGrids.GreyZone(result),
        ];
    }

    /// <summary>What was found, and how far it holds.</summary>
    internal static IReadOnlyList<string> Findings(DeterReportData played) =>
        [.. DeterrenceFindings.Describe(played.Result), .. Cautions(played)];

    /// <summary>What was played, below the title.</summary>
    internal static string Under(DeterrencePlan plan) =>
        $"{plan.Scenario.Alliance.Name}: {Names.Count(plan.Attackers, "attacker")}, the same under each text, before any "
            + "act.";

    private static IEnumerable<string> Cautions(DeterReportData played) =>
        ((string?[])[
            DeterrenceFindings.Cut(played.Result),
            DeterrenceFindings.Judged(played.Result, played.Verdicts),
            DeterrenceFindings.Uncertain(played.Result),
            DeterrenceFindings.Validity
        ]).OfType<string>();

    /// <summary>How it was reckoned.</summary>
    internal static string Method(DeterrenceResult result)
    {
        string error = FormattableString.Invariant($"{result.WorstError:0.0##}");
        return $"Each attacker ({Names.Number(result.Motivated)} of {Names.Number(result.Plan.Attackers)} have a motive) "
            + $"chooses by nested logit with rung widths as weights, from what {Names.Number(result.Crises)} inner "
            + $"crises say of {Names.Count(result.Menu.Count, "act")} at nine points of belief in the allies' resolve "
            + "and speed, as less and as more keen attackers fare. The worth of an act is known to a standard error of "
            + $"{error} or better. Armed attack: rung 5.5 and above. By luck takes in the luck of inner crises and of the "
            + "draw of attackers. It is made to hold 19 times in 20; where that was tried it held 18 to 19 times. "
            + "Judgement is not in it."
            + (result.Wordings > 2
                ? " " + new ClaimedTogether(result.Wordings - 1).Sentence("comparison", "with the first text in each row "
                    + "of the first screen")
                : "");
    }

    private static IReadOnlyList<Fact> Facts(DeterReportData played) =>
    [
        new("title", Cell.From(played.Source.Scenario.Title)),
        new("alliance", Cell.From(played.Source.Scenario.Alliance.Name)),
        new("given", Cell.From("before the act")),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Result.Plan.Seed}")),
        new("attackers", Cell.From((double)played.Result.Plan.Attackers)),
        new("motivated", Cell.From((double)played.Result.Motivated)),
        new("inner_crises", Cell.From((double)played.Result.Crises)),
        new("largest_standard_error_of_a_utility", Cell.From(played.Result.WorstError)),
        new("interrupted", Cell.From(played.Result.Interrupted || played.Result.IsCutAfter)),
        new("precision_reached", Cell.From(played.Result.Uncertain.Count == 0)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>The difference in armed attack as the file has it, and as sceptic and advocate have it.</summary>
internal static class DeterVerdictGrid
{
    public const string Legend =
        "A sceptic and an advocate of clear words take the two ends of the range of every effect of wording that the "
            + "file does not state, with a quarter of the attackers and half as closely. It depends on judgement where "
            + "they disagree on the direction, or only one of them sees a change.";

    public static Grid Tabulate(DeterrenceResult result, IReadOnlyList<DeterrenceVerdict> verdicts) => new(
        [
            new GridColumn("armed attack", Wraps: true), new GridColumn("as stated", Right: true),
            new GridColumn("sceptic", Right: true), new GridColumn("advocate", Right: true), new GridColumn(""),
        ],
        [.. verdicts.GroupBy(verdict => verdict.Stated.Against).SelectMany(group => (GridRow[])
        [
            GridRow.Heading($"against {result.Title(group.Key)}"),
            .. group.Select(verdict => GridRow.FromTexts(result.Title(verdict.Stated.Setting), Cell(verdict.Stated),
                Cell(verdict.Sceptic), Cell(verdict.Advocate), Words(verdict))),
        ])]);

    private static string Cell(DeterrenceContrast contrast) =>
        $"{ChoiceFigure.Bare(contrast.Measure, contrast.Difference)} {DeterGrids.Mark(contrast)}";

    private static string Words(DeterrenceVerdict verdict) =>
        verdict.DependsOnJudgement
            ? "depends on judgement"
            : verdict.HoldsUnderBoth ? "they agree" : "seen by neither";
}
