using CrisisSim.Experiments;

namespace CrisisSim.Cli;

/// <summary>What attackers choose under several texts, and without one.</summary>
internal static class DeterPage
{
    public static Result Of(DeterrenceResult result, ReadScenario read, string command)
    {
        IReadOnlyList<string> findings = DeterrenceFindings.Of(result);
        return new Result
        {
            Page =
            [
                new Title($"{read.Scenario.Title} · {read.Scenario.Alliance.Name} · {Names.Count(result.Plan.Attackers, "attacker")}, the same under each text · seed {result.Plan.Seed} · before the act"),
                .. findings.Select(finding => new Prose(finding)),
                new Prose(DeterrenceFindings.Validity),
                DeterGrids.Choices(result),
                DeterGrids.Against(result, result.NoDeclaration),
                DeterGrids.Against(result, result.NoAlliance),
                .. result.Wordings > 1 ? [DeterGrids.AgainstFirst(result)] : (Block[])[],
                new Prose(DeterGrids.Legend, Faint: true),
                DeterGrids.Acts(result),
                DeterGrids.GreyZone(result),
                new Prose(Method(result), Faint: true),
                new Verbatim("Reproduce", command),
            ],
            Sheet = DeterSheet.Of(result),
            Facts = Facts(result, read, command),
            Findings = [.. findings, DeterrenceFindings.Validity],
        };
    }

    private static string Method(DeterrenceResult result)
    {
        string met = result.WorstError <= result.Plan.Precision ? "" : $", and to {result.WorstError:0.00} in the worst case, where the most crises were played";
        return $"Each attacker ({Names.Number(result.Motivated)} of {Names.Number(result.Plan.Attackers)} motivated) chooses by nested logit with rung widths as weights, "
            + $"from what {Names.Number(result.Crises)} inner crises say of {Names.Count(result.Menu.Count, "act")} at nine points of belief in the alliance's resolve and speed; "
            + $"utilities are known to a standard error of {result.Plan.Precision:0.00}{met}. Armed attack: rung 5.5 and above. "
            + "95 % intervals hold the luck of inner crises and that of the draw of attackers; judgement is not in them.";
    }

    private static IReadOnlyList<Fact> Facts(DeterrenceResult result, ReadScenario read, string command) =>
    [
        new("title", Cell.Of(read.Scenario.Title)),
        new("alliance", Cell.Of(read.Scenario.Alliance.Name)),
        new("given", Cell.Of("before the act")),
        new("scenario_hash", Cell.Of($"sha256:{read.Hash}")),
        new("seed", Cell.Of($"{result.Plan.Seed}")),
        new("attackers", Cell.Of((double)result.Plan.Attackers)),
        new("motivated", Cell.Of((double)result.Motivated)),
        new("inner_crises", Cell.Of((double)result.Crises)),
        new("largest_standard_error_of_a_utility", Cell.Of(result.WorstError)),
        new("command", Cell.Of(command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
