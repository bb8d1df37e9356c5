using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>A text as a drafter reads it: what it has, what it lacks, and what each comes to.</summary>
public static class ReviewPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    /// <exception cref="InvalidOperationException">No crisis was over.</exception>
    public static CommandOutput Compose(ReviewReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        var words = new ReviewWords(played);
        return new CommandOutput
        {
            Page = [.. Caveats(played.Result), ReviewAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Why, [.. words.Reasons.Select(reason => new Prose(reason))]),
                new(PagePart.Detail, [.. Numbers(played), new Verbatim("Reproduce", played.Command)]),
                new(PagePart.Method, [.. Method(played).Select(sentence => new Prose(sentence))]),
            ],
            Sheet = Tabulate(played.Result),
            Facts = Facts(played),
            Findings = [$"{words.Headline}.", words.Sentences],
        };
    }

    /// <summary>The report of the same.</summary>
    public static Report Report(ReviewReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        ScenarioSource source = played.Sources[0];
        var words = new ReviewWords(played);
        return new ReportDraft(source, Origins.From(source, played.Result.Plan.Seed, played.Command))
        {
            Subtitle = played.Under,
            Caveats = [.. Caveats(played.Result)],
            Answer = ReviewAnswer.Compose(played),
            AnswerPicture = ReviewChart.Draw(played.Result, words.Title),
            Why = [.. words.Reasons.Select(reason => new Prose(reason))],
            Numbers = [.. Numbers(played)],
            Wordings = new Section("wordings", "The text and its articles", [.. Articles(played)]),
            Method = [.. Method(played).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static IEnumerable<Block> Caveats(ReviewResult result)
    {
        if (result.Interrupted)
            yield return new Prose($"Interrupted: {Names.Crises(result.Done)} of {Names.Number(result.Plan.Trials)} were "
                + "played.");
    }

    /// <summary>Every difference with its interval, act by act; what contradicts; what was not played, and why.</summary>
    private static IEnumerable<Block> Numbers(ReviewReportData played)
    {
        ReviewResult result = played.Result;
        for (int act = 0; act < result.Plan.Acts.Count; act++)
        {
            yield return new Title(result.Plan.Acts[act].Scenario.Title);
            yield return OfAct(result, act);
        }
        if (result.Ranked.Where(row => row.DoesNothing).Select(row => ReviewWords.Named(row.Of)).ToArray()
            is { Length: > 0 } none)
            yield return new Prose($"Not one crisis differs by: {string.Join("; ", none)}.");
        yield return new Prose("The text with the provision less the text without it; by luck, of one outcome all "
            + $"intervals together, 19 times in 20.{Together(result)}", Faint: true);
        foreach ((ReviewRow raises, ReviewRow lowers, Endpoint of) in result.Opposed)
            yield return new Prose($"These work against each other in {OutcomeNames.Noun(of)}: "
                + $"{ReviewWords.Named(raises.Of)} raises it, {ReviewWords.Named(lowers.Of)} lowers it.");
        ReviewProvision[] unplayed =
            [.. result.Plan.Provisions.Where(one => one.Unplayed.Length > 0 || one.Contradicts)];
        if (unplayed.Length == 0) yield break;
        yield return new Title("Not played");
        yield return new Grid(
            [new GridColumn("provision"), new GridColumn("it has"), new GridColumn("why", Wraps: true)],
            [
                .. unplayed.Select(one => GridRow.FromTexts(ReviewWords.Named(one), one.IsHeld ? "yes" : "no",
                    one.Contradicts ? $"contradicts the text: {one.Unplayed}" : one.Unplayed)),
            ]);
    }

    private static Grid OfAct(ReviewResult result, int act)
    {
        IReadOnlyList<Endpoint> outcomes = result.Plan.Acts[act].Outcomes;
        return new Grid(
            [
                new GridColumn("provision", Wraps: true), new GridColumn("it has"),
                .. outcomes.Select(one => new GridColumn(OutcomeNames.Row(one, result.Plan.Acts[act].Scenario).Trim(),
                    Wraps: true) { Sorts = false }),
            ],
            [
                .. result.Ranked.Where(row => row.Effects[act] is not null && !row.DoesNothing)
                    .Select(row => GridRow.FromTexts(
                [
                    ReviewWords.Named(row.Of), row.Of.IsHeld ? "yes" : "no",
                    .. outcomes.Select(of => Full(row.Effects[act]![of])),
                ])),
            ]);
    }

    private static string Full(EndpointDifference? change)
    {
        if (change is null) return "";
        if (change.NoTrialDiffers) return "the same";
        RowFigure figure = ReviewWords.Figure(change);
        string mark = ReviewWords.Mark(change);
        return $"{figure.Signed(change.Difference)}{(mark.Length > 0 ? " " : "")}{mark} "
            + $"({figure.Span(change.Difference?.Interval)})";
    }

    /// <summary>How many intervals of one outcome there are, and the level of each.</summary>
    private static string Together(ReviewResult result) =>
        result.Rows.SelectMany(row => row.Effects).SelectMany(effect => effect?.Differences ?? [])
            .Select(one => one.Difference).FirstOrDefault(one => one is not null) is { Confidence: var each }
            ? " " + ClaimedTogether.From(each).Sentence("change", "in an outcome")
            : "";

    private static IEnumerable<string> Method(ReviewReportData played)
    {
        ReviewResult result = played.Result;
        yield return $"The same {Names.Crises(result.Done)} of each act were played under the text and under the text with "
            + "one provision of the library more, or one of its own less, one at a time; differences are paired, crisis "
            + "by crisis. Left out, a key is what it is where nobody says anything.";
        yield return "A text has a provision where it says what the provision sets, or more of it. A finding is as large "
            + "as the change in attacks stopped by day 30 or, where that is not shown, in crises in which half is cleared "
            + "within 3 days. Of provisions that set the same key the one that does most is told.";
        yield return "Provisions together may bring more or less than one at a time; design asks for the best mixture. "
            + "Judgement is not asked of so many provisions at once; compare asks it of one.";
    }

    private static IEnumerable<Block> Articles(ReviewReportData played)
    {
        ReviewProvision[] told = [.. played.Result.Plan.Provisions.Where(one => one.Article is not null)];
        if (played.Text.Text.Length > 0) yield return new Prose(played.Text.Text.Trim());
        if (told.Length > 0)
            yield return new Grid(
                [
                    new GridColumn("provision"), new GridColumn("it has"), new GridColumn("article"),
                    new GridColumn("words", Wraps: true), new GridColumn("read as", Wraps: true),
                ],
                [
                    .. told.Select(one => GridRow.FromTexts(one.Title, one.IsHeld ? "yes" : "no", one.Article!.Article,
                        one.Article.Quote.Length > 0 ? $"“{one.Article.Quote}”" : "", one.Article.Means)),
                ])
            { IsReference = true };
    }

    private static Sheet Tabulate(ReviewResult result)
    {
        var sheet = new Sheet("provision", "title", "held", "article", "advice", "act", "key", "trials", "without",
            "with", "difference", "difference_low", "difference_high", "resolved", "unplayed");
        foreach (ReviewRow row in result.Ranked)
            for (int act = 0; act < result.Plan.Acts.Count; act++)
                foreach (EndpointDifference change in row.Effects[act]?.Differences ?? [])
                    Add(sheet, row.Of, Advice(row, act, change), (result.Plan.Acts[act].Scenario.Title, change));
        foreach (ReviewProvision one in result.Plan.Provisions.Where(one => one.Unplayed.Length > 0))
            Add(sheet, one, "", ("", null));
        return sheet;
    }

    private static string Advice(ReviewRow row, int act, EndpointDifference change) =>
        row.Finding is { } one && one.Act == act && ReferenceEquals(one.By, change) ? Names.Key(one.Advice) : "";

    private static void Add(Sheet sheet, ReviewProvision one, string advice, (string Act, EndpointDifference? Change) of) =>
        sheet.Add(
            Cell.From(one.Name), Cell.From(one.Title), Cell.From(one.IsHeld), Cell.From(one.Article?.Article ?? ""),
            Cell.From(advice), Cell.From(of.Act), Cell.From(of.Change?.Endpoint.Key ?? ""),
            Cell.From((double?)of.Change?.Difference?.Trials), Cell.From(of.Change?.Baseline?.Value),
            Cell.From(of.Change?.Other?.Value), Cell.From(of.Change?.Difference?.Value),
            Cell.From(of.Change?.Difference?.Interval.Low), Cell.From(of.Change?.Difference?.Interval.High),
            Cell.From(of.Change?.IsResolved), Cell.From(one.Unplayed));

    private static IReadOnlyList<Fact> Facts(ReviewReportData played) =>
    [
        new("wording", Cell.From(played.Text.Name)),
        new("title", Cell.From(played.Text.Title())),
        new("acts", Cell.From(string.Join(", ", played.Sources.Select(one => one.Path)))),
        new("held", Cell.From(Named(played, held: true))),
        new("lacking", Cell.From(Named(played, held: false))),
        new("opposed", Cell.From(string.Join(", ",
            played.Result.Opposed.Select(one => $"{one.Raises.Of.Name}/{one.Lowers.Of.Name}").Distinct()))),
        new("areas", Cell.From(played.Reaches ? "crisis" : "as-written")),
        new("scenario_hash", Cell.From(string.Join(", ", played.Sources.Select(one => one.Hash)))),
        new("seed", Cell.From($"{played.Result.Plan.Seed}")),
        new("trials", Cell.From((double)played.Result.Done)),
        new("interrupted", Cell.From(played.Result.Interrupted)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];

    private static string Named(ReviewReportData played, bool held) => string.Join(", ",
        played.Result.Plan.Provisions.Where(one => one.IsHeld == held).Select(one => one.Name));
}
