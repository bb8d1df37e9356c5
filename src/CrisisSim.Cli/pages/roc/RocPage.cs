using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>What wordings and rules are worth as warning instruments.</summary>
internal static class RocPage
{
    public static Result Of(RocPlayed played)
    {
        IReadOnlyList<string> findings = Findings(played);
        return new Result
        {
            Page =
            [
                new Title($"{played.Plan.Scenario.Title} · {Under(played)}"),
                .. Caveats(played),
                .. findings.Select(finding => new Prose(finding)),
                .. Numbers(played),
                new Verbatim("Reproduce", played.Command),
            ],
            Sheet = RocSheet.Of(played),
            Facts = Facts(played),
            Findings = findings,
        };
    }

    /// <summary>What was found.</summary>
    public static IReadOnlyList<string> Findings(RocPlayed played) => WarningFindings.Of(played.Result, played.Request.BaseRate, played.Days);

    /// <summary>The figures in full.</summary>
    public static IEnumerable<Block> Numbers(RocPlayed played) =>
    [
        .. Enum.GetValues<Answer>().Select(answer => RocTables.AsWritten(played, answer)),
        RocTables.Thresholds(played),
        new Prose(Legend(played), Faint: true),
        .. Leaders(played),
    ];

    /// <summary>What was played, below the title.</summary>
    public static string Under(RocPlayed played) =>
        $"{played.Plan.Scenario.Alliance.Name} · {Names.Crises(played.Plan.Trials)} a threshold, as an attack and as none, the same luck in all "
        + $"· seed {played.Plan.Seed} · base rate {played.Request.BaseRate:0.####}";

    /// <summary>What a reader must know before the figures.</summary>
    public static IEnumerable<Block> Caveats(RocPlayed played)
    {
        int answers = Enum.GetValues<Answer>().Length;
        if (played.Result.Interrupted)
            yield return new Prose($"Interrupted: {played.Result.Curves.Count / answers} of {Names.Count(played.Plan.Texts.Count, "wording and rule")} were finished, and all that follows rests on those.");
    }

    private static string Legend(RocPlayed played) =>
        "First tables: lines as written; last table: each wording under the first rule above. Hits: of attacks; false alarms: of incidents that look the same and are none, "
        + $"the hardest kind; PPV and NPV: answers and silences that are right, if {100 * played.Request.BaseRate:0.##} % of incidents are an attack (--base-rate); area: "
        + "under the curve of hits over false alarms as the lines move, 1 never errs, 0.5 cannot tell; 95 % intervals of luck alone.";

    /// <summary>Who leads where the text names nobody.</summary>
    private static IEnumerable<Block> Leaders(RocPlayed played)
    {
        RuledText[] led = [.. played.Result.Curves.Select(curve => curve.Text).Distinct().Where(text => text.Rule == DecisionRule.LeadState && text.Written.Procedure.Leader is null)];
        if (led.Length > 0 && RuledText.LeaderOf(led[0].Written, played.Plan.Scenario) is { } leader)
            yield return new Prose($"Under lead state {leader} decides, the most influential ally, where the text names nobody.", Faint: true);
    }

    private static IReadOnlyList<Fact> Facts(RocPlayed played) =>
    [
        new("title", Cell.Of(played.Plan.Scenario.Title)),
        new("alliance", Cell.Of(played.Plan.Scenario.Alliance.Name)),
        new("scenario_hash", Cell.Of($"sha256:{played.Read.Hash}")),
        new("seed", Cell.Of($"{played.Plan.Seed}")),
        new("trials", Cell.Of((double)played.Plan.Trials)),
        new("base_rate", Cell.Of(played.Request.BaseRate)),
        new("by_hours", Cell.Of(played.Plan.Hours)),
        new("interrupted", Cell.Of(played.Result.Interrupted)),
        new("command", Cell.Of(played.Command)),
        new("version", Cell.Of(ToolVersion.Text)),
    ];
}
