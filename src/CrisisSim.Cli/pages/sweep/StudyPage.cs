namespace CrisisSim.Cli;

/// <summary>What was played of a study, and where wordings differ most and least.</summary>
internal static class StudyPage
{
    private const int MostFailures = 10;

    /// <summary>The page; its rows only where the format shows them, as a large study has millions.</summary>
    public static Result Of(StudyResults results, string command, OutputFormat format, StudyRunResult? run = null, StudyShard shard = default)
    {
        IReadOnlyList<string> findings = [.. StudyFindings.Of(results)];
        return new Result
        {
            Page =
            [
                new Title($"{results.Title} · {Under(results, shard)}"),
                .. Caveats(results, run),
                .. findings.Select(finding => new Prose(finding)),
                .. StudyGrids.Of(results),
                .. Failures(results),
                new Prose(Method(results), Faint: true),
                new Verbatim("Reproduce", command),
            ],
            Sheet = format is OutputFormat.Csv or OutputFormat.Json ? StudySheet.Of(results) : new Sheet(),
            Facts = Facts(results, command, run),
            Findings = findings,
        };
    }

    private static string Under(StudyResults results, StudyShard shard)
    {
        int played = results.Trials.Count;
        string part = shard.IsWhole ? "" : $"part {shard} · ";
        return $"{part}{Names.Number(played)} of {Names.Count(results.Points.Count, "point")} · {Trials(results)} under each of "
            + $"{Names.Count(results.Wordings.Count, "wording")} · seed {results.Seed}";
    }

    private static string Trials(StudyResults results)
    {
        if (results.Trials.Count == 0) return Names.Crises(0);
        int fewest = results.Trials.Values.Min(), most = results.Trials.Values.Max();
        return fewest == most ? Names.Crises(most) : $"{Names.Number(fewest)} to {Names.Crises(most)}";
    }

    private static IEnumerable<Block> Caveats(StudyResults results, StudyRunResult? run)
    {
        if (run is { Interrupted: true })
            yield return new Prose($"Interrupted: {Names.Count(run.Unfinished, "point")} of {Names.Number(run.Points)} {(run.Unfinished == 1 ? "needs" : "need")} more crises, and all that follows rests on what is finished.");
        if (run is { NotPrecise: > 0 })
            yield return new Prose($"{Names.Count(run.NotPrecise, "point")} {(run.NotPrecise == 1 ? "is" : "are")} not as precise as asked after the most crises allowed.");
        if (run is { Undecided: > 0 })
            yield return new Prose($"At {Names.Count(run.Undecided, "point")} the sign of the difference is not decided after the most crises allowed.");
        if (results.Failures.Count > 0)
            yield return new Prose($"{Names.Count(results.Failures.Count, "point")} could not be played; see below.");
    }

    private static IEnumerable<Block> Failures(StudyResults results)
    {
        if (results.Failures.Count == 0) yield break;
        yield return new Grid(
            [new GridColumn("point", Right: true), new GridColumn("could not be played", Wraps: true)],
            [.. results.Failures.OrderBy(failure => failure.Key).Take(MostFailures).Select(failure => GridRow.Of($"{failure.Key}", failure.Value))]);
        if (results.Failures.Count > MostFailures) yield return new Prose($"And {Names.Number(results.Failures.Count - MostFailures)} more; points.csv lists all.", Faint: true);
    }

    private static string Method(StudyResults results)
    {
        string left = string.Join("; ", results.LeftOut.Select(endpoint => endpoint.Name));
        return "How: every point is played with the same luck, under every wording; intervals are 95 %, of luck alone, each for one point by itself: among many points "
            + "some leave out the truth. ~ not resolved."
            + (left.Length > 0 && results.Outcomes.Count > 0 ? $" Not kept, being no means over crises or not known: {left}." : "");
    }

    private static IReadOnlyList<Fact> Facts(StudyResults results, string command, StudyRunResult? run) =>
    [
        new("title", Cell.Of(results.Title)),
        new("scenario_hash", Cell.Of(results.ScenarioHash)),
        new("seed", Cell.Of($"{results.Seed}")),
        new("points", Cell.Of((double)results.Points.Count)),
        new("points_played", Cell.Of((double)results.Trials.Count)),
        new("points_failed", Cell.Of((double)results.Failures.Count)),
        new("interrupted", Cell.Of(run?.Interrupted ?? false)),
        new("command", Cell.Of(command)),
        new("version", Cell.Of(results.Version)),
    ];
}
