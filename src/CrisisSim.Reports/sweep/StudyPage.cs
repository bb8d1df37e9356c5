using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What was played of a study, and where wordings differ most and least.</summary>
public static class StudyPage
{
    private const int MostFailures = 10;

    /// <summary>The page; its rows only where they are asked for, as a large study has millions.</summary>
    public static CommandOutput Compose(SweepReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        (StudyResults results, string command, SweepResult? run) = (played.Results, played.Command, played.Run);
        IReadOnlyList<string> findings = [.. StudyFindings.Describe(results)];
        return new CommandOutput
        {
            Page = [.. Caveats(results, run), SweepAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Detail,
                [
                    new Title($"{results.Title} · {Under(results, played.Shard)}"),
                    .. findings.Select(finding => new Prose(finding)),
                    .. StudyGrids.Tabulate(results),
                    .. Failures(results),
                ]),
                new(PagePart.Method, [new Prose(Method(results), Faint: true), new Verbatim("Reproduce", command)]),
            ],
            Sheet = played.WithRows ? StudySheet.Tabulate(results) : new Sheet(),
            Facts = Facts(results, command, run),
            Findings = findings,
        };
    }

    private static string Under(StudyResults results, StudyShard shard)
    {
        int played = results.Trials.Count;
        string part = shard.IsWhole ? "" : $"part {shard} · ";
        return $"{part}{Names.Number(played)} of {SituationWords.Situations(results.Points.Count)} · {Trials(results)} "
            + "under each of "
            + $"{Names.Count(results.Wordings.Count, "wording")} · seed {results.Seed}";
    }

    internal static string Trials(StudyResults results)
    {
        if (results.Trials.Count == 0) return Names.Crises(0);
        int fewest = results.Trials.Values.Min(), most = results.Trials.Values.Max();
        return fewest == most ? Names.Crises(most) : $"{Names.Number(fewest)} to {Names.Crises(most)}";
    }

    internal static IEnumerable<Block> Caveats(StudyResults results, SweepResult? run)
    {
        if (run is { Interrupted: true })
            yield return new Prose(
                $"Interrupted: {SituationWords.Situations(run.Unfinished)} of {Names.Number(run.Points)} "
                    + $"{(run.Unfinished == 1 ? "needs" : "need")} more crises, and all that follows rests on what is "
                    + "finished.");
        if (run is { NotPrecise: > 0 })
            yield return new Prose(
                $"{SituationWords.Situations(run.NotPrecise)} {(run.NotPrecise == 1 ? "is" : "are")} not as precise as "
                    + "asked after the most crises allowed.");
        if (run is { Undecided: > 0 })
            yield return new Prose(
                $"In {SituationWords.Situations(run.Undecided)} the sign of the difference is not decided after the most "
                    + "crises allowed.");
        if (results.Failures.Count > 0)
            yield return new Prose($"{SituationWords.Situations(results.Failures.Count)} could not be played: --detail");
    }

    internal static IEnumerable<Block> Failures(StudyResults results)
    {
        if (results.Failures.Count == 0) yield break;
        yield return new Grid(
            [new GridColumn("point", Right: true), new GridColumn("could not be played", Wraps: true)],
            [.. results.Failures
                .OrderBy(failure => failure.Key)
                .Take(MostFailures)
                .Select(failure => GridRow.FromTexts($"{failure.Key}", failure.Value))]);
        if (results.Failures.Count > MostFailures)
            yield return new Prose(
                $"And {Names.Number(results.Failures.Count - MostFailures)} more; points.csv lists all.", Faint: true);
    }

    internal static string Method(StudyResults results)
    {
        string left = string.Join("; ", results.LeftOut.Select(endpoint => endpoint.Name));
        return "Every situation is played with the same luck under every text. By luck: 19 times in 20, each situation by "
            + "itself, so that among many some are missed. Ranges of counts are a little narrow where few crises are played: "
            + "of the highest rung, with 200 in a situation, 91 in 100 held. ~ unclear."
            + (left.Length > 0 && results.Outcomes.Count > 0
                ? $" Not kept, as they are no means over crises or not known: {left}."
                : "");
    }

    private static IReadOnlyList<Fact> Facts(StudyResults results, string command, SweepResult? run) =>
    [
        new("title", Cell.From(results.Title)),
        new("scenario_hash", Cell.From(results.ScenarioHash)),
        new("seed", Cell.From($"{results.Seed}")),
        new("points", Cell.From((double)results.Points.Count)),
        new("points_played", Cell.From((double)results.Trials.Count)),
        new("points_failed", Cell.From((double)results.Failures.Count)),
        new("interrupted", Cell.From(run?.Interrupted ?? false)),
        new("command", Cell.From(command)),
        new("version", Cell.From(results.Version)),
    ];
}

/// <summary>At how many points a wording is better or worse than the baseline, in plain sentences.</summary>
internal static class StudyFindings
{
    public static IEnumerable<string> Describe(StudyResults results) =>
        from wording in Enumerable.Range(1, Math.Max(0, results.Wordings.Count - 1))
        from endpoint in Endpoints.Primary
        let outcomes = results.Outcomes
            .Where(outcome => outcome.Wording == wording && ReferenceEquals(outcome.Endpoint, endpoint))
            .ToArray()
        where outcomes.Length > 0
        select Sentence(results, wording, endpoint, outcomes);

    private static string Title(StudyResults results, int wording) =>
        results.Titles.Wording(wording, results.Wordings[wording]);

    private static string Sentence(StudyResults results, int wording, Endpoint endpoint, StudyOutcome[] outcomes)
    {
        int better = outcomes.Count(outcome => outcome.Favours > 0),
            worse = outcomes.Count(outcome => outcome.Favours < 0);
        int same = outcomes.Count(
            outcome => outcome.Difference is { } difference && difference.Has(Caveats.NoTrialDiffers));
        string none = same > 0 ? $", the same in {Names.Number(same)}" : "";
        return $"{OutcomeNames.Name(endpoint, results.Titles.IsKinetic)}: {Title(results, wording)} does better than {Title(results, 0)} "
            + $"in {Names.Number(better)} of {Names.Count(outcomes.Length, "situation")}, worse in "
            + $"{Names.Number(worse)}{none}; {Names.Number(outcomes.Length - better - worse - same)} are unclear.";
    }
}
