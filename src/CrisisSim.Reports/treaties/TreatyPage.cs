using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Texts of treaties side by side on one crisis.</summary>
public static class TreatyPage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    /// <exception cref="InvalidOperationException">No crisis was over.</exception>
    public static CommandOutput Compose(TreatyReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        IReadOnlyList<string> reasons = Reasons(played);
        return new CommandOutput
        {
            Page = [.. Caveats(played.Result), TreatyAnswer.Compose(played)],
            Sections =
            [
                new(PagePart.Why, [.. reasons.Select(reason => new Prose(reason))]),
                new(PagePart.Detail, [.. Numbers(played), new Verbatim("Reproduce", played.Command)]),
                new(PagePart.Method, [.. Method(played).Select(sentence => new Prose(sentence))]),
            ],
            Sheet = TreatySheet.Tabulate(played),
            Facts = Facts(played),
            Findings = [$"{new TreatyWords(played).Headline}.", .. reasons],
        };
    }

    /// <summary>One line a text; none where the articles were not asked about.</summary>
    internal static IReadOnlyList<string> Reasons(TreatyReportData played) =>
        played.Result.Plan.Reasons > 0 ? TreatyReasons.Describe(played) : [];

    internal static IEnumerable<Block> Caveats(TreatyResult result)
    {
        if (result.Interrupted)
            yield return new Prose($"Interrupted: {Names.Crises(result.Done)} of "
                + $"{Names.Number(result.Plan.Trials)} were played, or not every article was weighed.");
    }

    /// <summary>Every difference with its interval, and what was left out.</summary>
    internal static IEnumerable<Block> Numbers(TreatyReportData played)
    {
        TreatyResult result = played.Result;
        var words = new TreatyWords(played);
        foreach (Endpoint of in result.Plan.Outcomes)
        {
            var figure = RowFigure.For(of, [.. result.Rows.Select(row => row[of])]);
            yield return new Grid(
                [
                    new GridColumn(OutcomeNames.Row(of, result.Plan.Scenario).Trim(), Wraps: true),
                    new GridColumn("place") { Sorts = false }, new GridColumn("of 100", Right: true),
                    new GridColumn("by luck"), new GridColumn("change", Right: true), new GridColumn("change by luck"),
                ],
                [
                    .. result.Ranked.Select(row => GridRow.FromTexts(
                        row.Text.Text.Title(), words.Place(row), figure.Value(row[of]),
                        figure.Levels(row[of]?.Interval),
                        row.Difference(of) is { } d
                            ? d.NoTrialDiffers ? "the same"
                                : $"{figure.Signed(d.Difference)} {TreatyWords.Mark(row, of)}"
                            : "",
                        row.Difference(of) is { NoTrialDiffers: false } by
                            ? figure.Span(by.Difference?.Interval)
                            : "")),
                ]);
        }
        yield return new Prose($"Changes from {result.Rows[0].Text.Text.Title()}; the intervals of one outcome hold "
            + $"together over all texts, 19 times in 20. {Together(result)}", Faint: true);
        if (result.Rows.Where(row => row.Text.ForeignAreas.Count > 0).ToArray() is { Length: > 0 } foreign)
            yield return new Prose("Areas that do not reach the crisis: " + string.Join("; ", foreign.Select(row =>
                $"{row.Text.Text.Title()} ({string.Join(", ", row.Text.ForeignAreas)})")) + ".");
        foreach ((string treaty, string why) in played.LeftOut) yield return new Prose($"{treaty} is left out: {why}");
    }

    /// <summary>What is claimed at once, and with which level.</summary>
    private static string Together(TreatyResult result)
    {
        int others = Math.Max(1, result.Rows.Count - 1);
        return new ClaimedTogether(others).Sentence("change", "in an outcome") + " "
            + new ClaimedTogether(result.Plan.RankedBy.Count * others).Sentence("comparison", "with a text, for its place");
    }

    internal static IEnumerable<string> Method(TreatyReportData played)
    {
        TreatyResult result = played.Result;
        yield return $"The same {Names.Crises(result.Done)} were played under every text, with the same members, "
            + "forces and luck; differences are paired, crisis by crisis. A text brings its triggers, duties, body, "
            + "procedure, limits and pledges, and nothing of the alliance that it was written for.";
        yield return "Place: those that no text left is shown to be better than in some gain without being worse in "
            + "another are taken away, again and again. Those of one place are tied.";
        if (result.Plan.Reasons > 0)
            yield return $"What an article brings is its provision's Shapley value over {result.Plan.Reasons} of "
                + "these crises, between the first text and the other.";
        yield return "Judgement is not asked of so many texts at once; compare two of them for that.";
    }

    private static IReadOnlyList<Fact> Facts(TreatyReportData played) =>
    [
        new("title", Cell.From(played.Source.Scenario.Title)),
        new("alliance", Cell.From(played.Source.Scenario.Alliance.Name)),
        new("wordings", Cell.From(string.Join(", ", played.Result.Rows.Select(row => row.Text.Text.Name)))),
        new("left_out", Cell.From(string.Join(", ", played.LeftOut.Select(one => one.Treaty)))),
        new("areas", Cell.From(played.AreasAsWritten ? "as-written" : "crisis")),
        new("scenario_hash", Cell.From(played.Source.Hash)),
        new("seed", Cell.From($"{played.Result.Plan.Seed}")),
        new("trials", Cell.From((double)played.Result.Done)),
        new("interrupted", Cell.From(played.Result.Interrupted)),
        new("command", Cell.From(played.Command)),
        new("version", Cell.From(ToolVersion.Text)),
    ];
}

/// <summary>
/// Treaties for other programs: one row a text and outcome, then what each provision brings where that was asked, with
/// its article. Shares are in [0, 1].
/// </summary>
internal static class TreatySheet
{
    public static Sheet Tabulate(TreatyReportData played)
    {
        TreatyResult result = played.Result;
        var sheet = new Sheet("section", "place", "wording", "title", "treaty", "key", "name", "article", "trials",
            "value", "low", "high", "difference", "difference_low", "difference_high", "resolved");
        foreach (TreatyRow row in result.Ranked)
            foreach (Endpoint of in result.Plan.Outcomes)
                Add(sheet, "outcome", row, (of.Key, of.Name, ""), row[of], row.Difference(of)?.Difference);
        foreach (TreatyRow row in result.Ranked)
            foreach (Attribution of in row.Reasons)
                foreach (AttributedPart part in of.Parts)
                    Add(sheet, "part", row, (of.Endpoint.Key, part.Name, Article(row, part)), null, part.Part);
        return sheet;
    }

    private static string Article(TreatyRow row, AttributedPart part) =>
        string.Join("; ", row.Text.Articles.Where(one => one.Provision == part.Provision)
            .Select(one => one.Article).Distinct());

    private static void Add(Sheet sheet, string section, TreatyRow row, (string Key, string Name, string Article) of,
        Estimate? value, Estimate? difference) => sheet.Add(
        Cell.From(section), Cell.From((double)row.Place), Cell.From(row.Text.Text.Name),
        Cell.From(row.Text.Text.Title()), Cell.From(row.Text.Treaty), Cell.From(of.Key), Cell.From(of.Name),
        Cell.From(of.Article), Cell.From((double?)(value?.Trials ?? difference?.Trials)),
        Cell.From(value?.Value), Cell.From(value?.Interval.Low), Cell.From(value?.Interval.High),
        Cell.From(difference?.Value), Cell.From(difference?.Interval.Low), Cell.From(difference?.Interval.High),
        Cell.From(difference?.Interval.ExcludesZero));
}
