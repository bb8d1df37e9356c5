
namespace CrisisSim.Cli;

/// <summary>What is left of the differences between wordings over the years.</summary>
internal static class DriftPage
{
    public static Result Of(Drifted drifted)
    {
        DriftResult result = drifted.Result;
        return new Result
        {
            Page =
            [
                new Title($"{drifted.Scenario.Title} · {Under(drifted)}"),
                .. Caveats(result),
                .. Others(result).SelectMany(wording => Pair(result, wording)),
                DriftGrids.ByYear(result),
                new Prose(Method(result), Faint: true),
                new Verbatim("Reproduce", drifted.Command),
            ],
            Sheet = DriftSheet.Of(result),
            Facts = Facts(drifted),
            Findings = DriftFindings.Of(result),
        };
    }

    /// <summary>The figures in full.</summary>
    public static IEnumerable<Block> Numbers(DriftResult result) =>
        [.. Others(result).SelectMany(wording => Tables(result, wording)), DriftGrids.ByYear(result)];

    private static IEnumerable<Block> Pair(DriftResult result, int wording) =>
        [.. DriftFindings.Of(result, wording).Select(sentence => new Prose(sentence)), .. Tables(result, wording)];

    private static IEnumerable<Block> Tables(DriftResult result, int wording) => [DriftGrids.Left(result, wording), DriftGrids.Parts(result, wording)];

    private static IEnumerable<int> Others(DriftResult result) => Enumerable.Range(1, result.Wordings.Count - 1);

    /// <summary>What was played, below the title.</summary>
    public static string Under(Drifted drifted) =>
        $"{drifted.Scenario.Alliance.Name} · years 0 to {drifted.Result.Plan.Last:0} · {Histories(drifted.Result.Done)}, "
        + $"the same under each wording · seed {drifted.Result.Plan.Seed} · {Given(drifted)}";

    private static string Given(Drifted drifted) => drifted.Scenario.Incident.Real ? "given attack" : "given an incident that is no attack";

    private static string Histories(int n) => n == 1 ? "1 history" : $"{Names.Number(n)} histories";

    /// <summary>What a reader must know before the figures.</summary>
    public static IEnumerable<Block> Caveats(DriftResult result)
    {
        if (!result.Interrupted) yield break;
        yield return new Prose(result.Done < result.Plan.Trials
            ? $"Interrupted: {Names.Number(result.Done)} of {Histories(result.Plan.Trials)} were played, and all that follows rests on those."
            : "Interrupted while the same incidents were played as no attack: what follows of false alarms rests on fewer of them.");
    }

    /// <summary>How it was played.</summary>
    public static string Method(DriftResult result) =>
        $"How: each of {Histories(result.Done)} meets one crisis in every year under every wording, with the same new forms of attack, newcomers, luck of reviews and luck "
        + "in the crisis; a part is the difference with all causes at work less the difference without that one, and parts need not sum. 95 % intervals of luck alone. The "
        + "half-life of precision, the rates and the chances that gaps are found are judgements (model.drift in the file): nothing here is measured. ~ not resolved.";

    private static IReadOnlyList<Fact> Facts(Drifted drifted) =>
    [
        new("title", Cell.Of(drifted.Scenario.Title)),
        new("alliance", Cell.Of(drifted.Scenario.Alliance.Name)),
        new("given", Cell.Of(Given(drifted))),
        new("scenario_hash", Cell.Of($"sha256:{drifted.Read.Hash}")),
        new("seed", Cell.Of($"{drifted.Result.Plan.Seed}")),
        new("histories", Cell.Of((double)drifted.Result.Done)),
        new("interrupted", Cell.Of(drifted.Result.Interrupted)),
        new("horizon_hours", Cell.Of(drifted.Scenario.Horizon)),
        new("command", Cell.Of(drifted.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
