
namespace CrisisSim.Cli;

/// <summary>What attackers choose under several texts, and without one.</summary>
internal static class DeterPage
{
    public static Result Of(DeterPlayed played)
    {
        DeterrenceResult result = played.Result;
        IReadOnlyList<string> findings = Findings(played);
        return new Result
        {
            Page =
            [
                new Title($"{played.Read.Scenario.Title} · {Under(result.Plan)}"),
                .. findings.Select(finding => new Prose(finding)),
                .. Numbers(played),
                new Prose(Method(result), Faint: true),
                new Verbatim("Reproduce", played.Command),
            ],
            Sheet = DeterSheet.Of(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    /// <summary>The figures in full.</summary>
    public static IEnumerable<Block> Numbers(DeterPlayed played)
    {
        DeterrenceResult result = played.Result;
        return
        [
            DeterGrids.Choices(result),
            DeterGrids.Against(result, result.NoDeclaration),
            DeterGrids.Against(result, result.NoAlliance),
            .. result.Wordings > 1 ? [DeterGrids.AgainstFirst(result)] : (Block[])[],
            new Prose(DeterGrids.Legend, Faint: true),
            .. played.Verdicts.Count > 0 ? [DeterJudged.Of(played.Verdicts), new Prose(DeterJudged.Legend, Faint: true)] : (Block[])[],
            DeterGrids.Further(result),
            DeterGrids.Acts(result),
            DeterGrids.GreyZone(result),
        ];
    }

    /// <summary>What was found, and how far it holds.</summary>
    public static IReadOnlyList<string> Findings(DeterPlayed played) => [.. DeterrenceFindings.Of(played.Result), .. Cautions(played)];

    /// <summary>What was played, below the title.</summary>
    public static string Under(DeterrencePlan plan) =>
        $"{plan.Scenario.Alliance.Name} · {Names.Count(plan.Attackers, "attacker")}, the same under each text · seed {plan.Seed} · before the act";

    private static IEnumerable<string> Cautions(DeterPlayed played) =>
        ((string?[])[DeterrenceFindings.Judged(played.Verdicts), DeterrenceFindings.Uncertain(played.Result), DeterrenceFindings.Validity]).OfType<string>();

    /// <summary>How it was reckoned.</summary>
    public static string Method(DeterrenceResult result) =>
        $"Each attacker ({Names.Number(result.Motivated)} of {Names.Number(result.Plan.Attackers)} motivated) chooses by nested logit with rung widths as weights, "
        + $"from what {Names.Number(result.Crises)} inner crises say of {Names.Count(result.Menu.Count, "act")} at nine points of belief in the alliance's resolve and speed, "
        + FormattableString.Invariant($"as less and as more keen attackers fare; utilities are known to a standard error of {result.WorstError:0.0##} or better. Armed attack: rung 5.5 and above. ")
        + "95 % intervals hold the luck of inner crises and that of the draw of attackers; judgement is not in them.";

    private static IReadOnlyList<Fact> Facts(DeterPlayed played) =>
    [
        new("title", Cell.Of(played.Read.Scenario.Title)),
        new("alliance", Cell.Of(played.Read.Scenario.Alliance.Name)),
        new("given", Cell.Of("before the act")),
        new("scenario_hash", Cell.Of($"sha256:{played.Read.Hash}")),
        new("seed", Cell.Of($"{played.Result.Plan.Seed}")),
        new("attackers", Cell.Of((double)played.Result.Plan.Attackers)),
        new("motivated", Cell.Of((double)played.Result.Motivated)),
        new("inner_crises", Cell.Of((double)played.Result.Crises)),
        new("largest_standard_error_of_a_utility", Cell.Of(played.Result.WorstError)),
        new("precision_reached", Cell.Of(played.Result.Uncertain.Count == 0)),
        new("command", Cell.Of(played.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
