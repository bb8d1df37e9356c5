namespace CrisisSim.Reports;

/// <summary>The first screen of a study that was played.</summary>
internal static class SweepAnswer
{
    private const int FewestForBoxes = 20;

    public static FirstScreen Compose(SweepReportData played)
    {
        StudyResults results = played.Results;
        var words = new SituationWords(results);
        if (results.Outcomes.Count == 0) return Nothing(played, words);
        return results.Wordings.Count switch
        {
            1 => AloneAnswer.Compose(played, words),
            2 => OfTwo(played, words),
            _ => OfSeveral(played, words),
        };
    }

    /// <summary>What was asked: the study, its texts and its situations.</summary>
    public static string Asked(SweepReportData played, SituationWords words, string texts)
    {
        StudyResults results = played.Results;
        string part = played.Shard.IsWhole ? "" : $" (part {played.Shard})";
        string some = results.Trials.Count < results.Points.Count ? $"{Names.Number(results.Trials.Count)} of " : "";
        return words.Asked($"{texts} in {some}{SituationWords.Situations(results.Points.Count)}{part}");
    }

    /// <summary>Said first where no factor moves anything: the situations are one, counted as often.</summary>
    public static string Unmoved(StudyResults results) =>
        results.Trials.Count > 1 && results.Outcomes
            .GroupBy(outcome => (outcome.Wording, outcome.Endpoint.Key))
            .All(one => one.Select(outcome => (outcome.Values.Mean, outcome.Differences?.Mean)).Distinct().Count() == 1)
            ? $"No factor moves anything here: the {SituationWords.Situations(results.Trials.Count)} are one and the same. "
            : "";

    /// <summary>How the table is read.</summary>
    public static IEnumerable<string> Reading(SweepReportData played)
    {
        yield return "At worst, at best: the change, in the unit of its row. Judgement: what the situations vary; "
            + $"{Unasked(played)}Luck: chance alone. {SituationWords.NoProbability}";
        if (played.Results.Failures.Count > 0)
            yield return $"{SituationWords.Situations(played.Results.Failures.Count)} could not be played: --detail";
    }

    /// <summary>What to ask of a study that has been played.</summary>
    public static NextStep Next(SweepReportData played, bool loses)
    {
        string place = played.Directory;
        if (!played.Shard.IsWhole) return NextStep.Of("when all parts are played?", "merge", place);
        return loses && played.Results.Trials.Count >= FewestForBoxes
            ? NextStep.Of("where does it lose?", "discover", place)
            : NextStep.Of("which assumptions decide it?", "sensitivity", place);
    }

    /// <summary>The gains that the study keeps; where it keeps none, whatever else it keeps of the eight.</summary>
    public static IReadOnlyList<SituationCount> Gains(StudyResults results, int wording) =>
        SituationCount.Find(results, wording, Endpoints.Gains) is { Count: > 0 } gains
            ? gains
            : SituationCount.Find(results, wording, [Endpoints.FalseMoves]);

    private static FirstScreen OfTwo(SweepReportData played, SituationWords words)
    {
        IReadOnlyList<SituationCount> gains = Gains(played.Results, 1), prices = Prices(played.Results, 1, gains);
        var told = new SweepWords(words, 1, gains, prices);
        return new FirstScreen
        {
            Asked = Asked(played, words, $"{words.Text(1)} against {words.Text(0)}"),
            Verdict = told.Headline,
            Sentences = Unmoved(played.Results) + told.Sentences,
            Table = Table(gains, prices, words),
            Notes = [.. told.Subject is { } gain ? SweepExtremes.Describe(played.Results, gain, words) : [], .. Reading(played)],
            Next = Next(played, gains.Any(gain => gain.Worse > 0)),
            Again = played.Again,
            Last = told.Last,
        };
    }

    private static IReadOnlyList<SituationCount> Prices(StudyResults results, int wording,
        IReadOnlyList<SituationCount> gains) =>
        SituationCount.Find(results, wording, Endpoints.Prices.Except(gains.Select(gain => gain.Endpoint)));

    private static Grid Table(IReadOnlyList<SituationCount> gains, IReadOnlyList<SituationCount> prices, SituationWords words)
        => new(Columns(),
        [
            .. gains.Select(count => Row(count, words)),
            .. prices.Count > 0 ? [GridRow.Heading("PRICE (lower is better)")] : (GridRow[])[],
            .. prices.Select(count => Row(count, words)),
            .. IsDrawnInLeftOut(gains, prices)
                ? [GridRow.FromTexts(OutcomeNames.Row(Endpoints.DrawnIn, words.IsKinetic), "n/a here: ask compare")]
                : (GridRow[])[],
        ]);

    /// <summary>A price that is no mean over crises is not kept by a study.</summary>
    private static bool IsDrawnInLeftOut(IReadOnlyList<SituationCount> gains, IReadOnlyList<SituationCount> prices) =>
        prices.Count > 0 && gains.Any(gain => Endpoints.Gains.Contains(gain.Endpoint))
        && !prices.Any(price => ReferenceEquals(price.Endpoint, Endpoints.DrawnIn));

    /// <summary>A study sets single numbers; the bundles of assumptions of other commands are not among them.</summary>
    private static string Unasked(SweepReportData played) =>
        played.Results.Wordings.Count > 1 ? "a sceptic's view of clear words was not tried. " : "";

    private static GridColumn[] Columns() =>
    [
        new("SITUATIONS"), new("better", Right: true), new("worse", Right: true), new("too close", Right: true),
        new("at worst", Right: true), new("at best", Right: true),
    ];

    private static GridRow Row(SituationCount count, SituationWords words) => GridRow.FromTexts(
        OutcomeNames.Row(count.Endpoint, words.IsKinetic), Names.Number(count.Better), Names.Number(count.Worse),
        Names.Number(count.Close), Change(count, count.Worst), Change(count, count.Best));

    private static string Change(SituationCount count, StudyOutcome at) => at.Difference is { } difference
        ? count.Figure.Change(difference.Value)
        : "";

    /// <summary>Three texts or more, each against the first.</summary>
    private static FirstScreen OfSeveral(SweepReportData played, SituationWords words)
    {
        StudyResults results = played.Results;
        (string Text, IReadOnlyList<SituationCount> Gains, SweepWords Told)[] texts =
        [
            .. Enumerable.Range(1, results.Wordings.Count - 1).Select(wording =>
            {
                IReadOnlyList<SituationCount> gains = Gains(results, wording);
                return (words.Text(wording), gains,
                    new SweepWords(words, wording, gains, Prices(results, wording, gains)));
            }),
        ];
        string[] heads = [.. texts.Select(text => text.Told.Headline)];
        return new FirstScreen
        {
            Asked = Asked(played, words, $"{NumberWord.Spell(results.Wordings.Count)} texts"),
            Verdict = texts.All(text => text.Gains.All(gain => gain.Most == MostSituations.Better))
                ? $"All usually beat {words.Text(0)}"
                : texts.All(text => text.Gains.All(gain => gain.Most != MostSituations.Better))
                    ? $"None usually beats {words.Text(0)}" : $"Some usually beat {words.Text(0)}",
            Sentences = $"{Unmoved(results)}Each text against {words.Text(0)}: {string.Join("; ", heads)}.",
            Table = new Grid(Columns(),
            [
                .. texts.SelectMany(text => (GridRow[])
                    [GridRow.Heading(text.Text.ToUpperInvariant()), .. text.Gains.Select(count => Row(count, words))]),
            ]),
            Notes = ["Prices: --detail", .. Reading(played)],
            Next = Next(played, texts.Any(text => text.Gains.Any(gain => gain.Worse > 0))),
            Again = played.Again,
        };
    }

    private static FirstScreen Nothing(SweepReportData played, SituationWords words) => new()
    {
        Asked = Asked(played, words, words.Text(0)),
        Verdict = "Nothing is known yet",
        Sentences = "No situation has been played to its end.",
        Table = new Grid([new GridColumn("SITUATIONS"), new GridColumn("", Right: true)],
        [
            GridRow.FromTexts("of the study", Names.Number(played.Results.Points.Count)),
            GridRow.FromTexts("played", Names.Number(played.Results.Trials.Count)),
            GridRow.FromTexts("could not be played", Names.Number(played.Results.Failures.Count)),
        ]),
        Again = played.Again,
    };
}
