using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Texts of treaties over several acts: one row a text, one column an act.</summary>
public static class TreatyActs
{
    private const int MostRows = 20;

    /// <summary>The page with its rows, facts and findings; acts stand as they were played.</summary>
    /// <exception cref="InvalidOperationException">There is no act, or one of them has no text.</exception>
    public static CommandOutput Compose(IReadOnlyList<TreatyReportData> played)
    {
        ArgumentNullException.ThrowIfNull(played);
        CommandOutput[] acts = [.. played.Select(TreatyPage.Compose)];
        string[] reasons =
        [
            .. Ranked(played, Endpoints.Timeliness).Select(row => Most(row.Rows, played)).OfType<string>(),
        ];
        var sheet = new Sheet(["act", .. acts[0].Sheet.Columns]);
        foreach ((TreatyReportData act, CommandOutput of) in played.Zip(acts))
            foreach (IReadOnlyList<Cell> row in of.Sheet.Rows)
                sheet.Add([Cell.From(act.Source.Scenario.Title), .. row]);
        return new CommandOutput
        {
            Page = [.. played.SelectMany(act => TreatyPage.Caveats(act.Result)), Screen(played)],
            Sections =
            [
                new(PagePart.Why, [.. reasons.Select(reason => new Prose(reason))]),
                new(PagePart.Detail, [.. Numbers(played), new Verbatim("Reproduce", played[0].Command)]),
                new(PagePart.Method, [.. TreatyPage.Method(played[0]).Select(sentence => new Prose(sentence))]),
            ],
            Sheet = sheet,
            Facts = [.. acts[0].Facts.Skip(1).Prepend(new Fact("acts", Cell.From(string.Join("; ", Titles(played)))))],
            Findings = [$"{Headline(played)}. {Sentences(played)}", .. reasons],
        };
    }

    /// <summary>The report: the table, and every act in full with its picture.</summary>
    public static Report Draw(IReadOnlyList<TreatyReportData> played)
    {
        ArgumentNullException.ThrowIfNull(played);
        TreatyReportData first = played[0];
        return new ReportDraft(first.Source, Origins.From(first.Source, first.Result.Plan.Seed, first.Command))
        {
            Subtitle = first.Under,
            Answer = Screen(played),
            Pictures =
            [
                .. played.Select((act, k) => TreatyChart.Draw(act.Result, act.Source.Scenario.Title) with
                {
                    Name = $"treaties-{k + 1}",
                }),
            ],
            Why = [.. Compose(played).Findings.Skip(1).Select(reason => new Prose(reason))],
            Numbers = [.. Numbers(played)],
            Wordings = new Section("wordings", "The articles of these texts", [.. TreatyReport.Articles(first.Result)]),
            Method = [.. TreatyPage.Method(first).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static FirstScreen Screen(IReadOnlyList<TreatyReportData> played)
    {
        TreatyReportData most = played.MaxBy(act => Resolved(act, Endpoints.Timeliness))!;
        return new FirstScreen
        {
            Asked = $"{Names.Count(Ranked(played, Endpoints.Timeliness).Count, "text")} over "
                + $"{Names.Count(played.Count, "act")}, {Names.Crises(played[0].Result.Done)} each",
            Verdict = Headline(played),
            Sentences = Sentences(played),
            Table = Table(played, [.. played.Select(Telling)], MostRows, "OF 100"),
            Notes =
            [
                string.Join("; ", played.Select((act, k) =>
                    $"{Letter(k)} {act.Source.Scenario.Title} ({SeveralAnswer.Head(Telling(act))})")) + ".",
                "Cleared: half the force, within 3 days, else the first gain in which texts differ.",
                $"Against {played[0].Result.Rows[0].Text.Text.Title()} (•): + better, − worse, = the same, none: "
                    + "may be luck.",
            ],
            Next = NextStep.Of("one act in full, with all gains?", ["treaties", .. most.Source.Words, "--why"]),
            Again = played[0].Command,
        };
    }

    private static string Headline(IReadOnlyList<TreatyReportData> played)
    {
        int matter = played.Count(act => Resolved(act, Telling(act)) > 0);
        return $"Words matter in {NumberWord.Spell(matter)} of {NumberWord.Spell(played.Count)} acts";
    }

    private static string Sentences(IReadOnlyList<TreatyReportData> played)
    {
        (string Title, double Low, double High)[] spans =
        [
            .. played.Select(act => (act.Source.Scenario.Title, Values: act.Result.Rows
                    .Select(row => row[Endpoints.Timeliness]?.Value).OfType<double>().DefaultIfEmpty().ToArray()))
                .Select(act => (act.Title, 100 * act.Values.Min(), 100 * act.Values.Max())),
        ];
        (string title, double low, double high) = spans.MaxBy(act => act.High - act.Low);
        (string least, double from, double to) = spans.MinBy(act => act.High - act.Low);
        return $"Most over {title}: half the force is cleared within 3 days in {low:0} to {high:0} crises of 100, by "
            + $"text. Least over {least}: {from:0} to {to:0}.";
    }

    /// <summary>
    /// Of the same text over several acts the largest difference that is explained: "GCC 2000, Cut cables: …".
    /// </summary>
    /// <param name="rows">Its row of every act; null where it is left out.</param>
    /// <param name="played">The acts, in the same order.</param>
    /// <returns>Null of the text that the others are set against.</returns>
    private static string? Most(IReadOnlyList<TreatyRow?> rows, IReadOnlyList<TreatyReportData> played)
    {
        (TreatyRow Row, TreatyReportData Act)[] there =
        [
            .. rows.Zip(played).Where(one => one.First is { Differences.Count: > 0 })
                .Select(one => (one.First!, one.Second)),
        ];
        if (there.Length == 0 || played[0].Result.Plan.Reasons == 0) return null;
        (TreatyRow row, TreatyReportData act) =
            there.MaxBy(one => TreatyReasons.Told(one.Row) is { } told ? Math.Abs(told.Total.Value) : -1);
        string title = row.Text.Text.Title();
        return TreatyReasons.Told(row) is { } most
            ? $"{title}, {act.Source.Scenario.Title}: {TreatyReasons.Said(most, row, act.Source.Scenario)}"
            : there.Any(one => one.Row.Differences.Any(of => of.IsResolved))
                ? $"{title}: too few crises to say which article does it."
                : $"{title}: no difference is shown in any act.";
    }

    private static IEnumerable<Block> Numbers(IReadOnlyList<TreatyReportData> played) => played[0].Result.Plan.Outcomes
        .Select(of => Table(played, [.. played.Select(_ => of)], int.MaxValue,
            OutcomeNames.Row(of, played[0].Source.Scenario).Trim()));

    private static Grid Table(IReadOnlyList<TreatyReportData> played, IReadOnlyList<Endpoint> of, int most, string head)
    {
        IReadOnlyList<(string Title, IReadOnlyList<TreatyRow?> Rows)> rows =
            Ranked(played, of.Distinct().Count() == 1 ? of[0] : Endpoints.Timeliness);
        int[] shown =
            [.. Enumerable.Range(0, rows.Count).Where(k => k < most / 2 || k >= rows.Count - (most / 2))];
        RowFigure[] figures =
        [
            .. played.Select((act, k) => RowFigure.For(of[k], [.. act.Result.Rows.Select(row => row[of[k]])])),
        ];
        return new Grid(
            [new GridColumn(head), .. played.Select((_, k) => new GridColumn(Letter(k), Right: true))],
            [
                .. shown.SelectMany((k, line) => (GridRow[])
                [
                    .. line > 0 && k > shown[line - 1] + 1
                        ? [GridRow.FromTexts("…", $"{k - shown[line - 1] - 1} more: --detail")]
                        : (GridRow[])[],
                    GridRow.FromTexts(
                    [
                        rows[k].Title,
                        .. rows[k].Rows.Select((row, act) => row is null ? $"{RowFigure.Missing}  "
                            : $"{figures[act].Value(row[of[act]])} {TreatyAnswer.Mark(row, of[act], played[act].Result)}"),
                    ]),
                ]),
            ]);
    }

    /// <summary>A row a text with its row of every act, null where it is left out; the best overall first.</summary>
    private static IReadOnlyList<(string Title, IReadOnlyList<TreatyRow?> Rows)> Ranked(
        IReadOnlyList<TreatyReportData> played, Endpoint of)
    {
        (Declaration Text, IReadOnlyList<TreatyRow?> Rows)[] rows =
        [
            .. played.SelectMany(act => act.Result.Rows).DistinctBy(Key).Select(row => (row.Text.Text,
                (IReadOnlyList<TreatyRow?>)[.. played.Select(act =>
                    act.Result.Rows.FirstOrDefault(other => Key(other) == Key(row)))])),
        ];
        IReadOnlyList<string> titles = TreatyAnswer.Titles([.. rows.Select(row => row.Text)]);
        return
        [
            .. rows.Select((row, k) => (Title: titles[k], row.Rows)).OrderByDescending(row =>
                (of.HigherIsBetter ? 1 : -1) * row.Rows.Average(one => one?[of]?.Value ?? 0))
                .ThenByDescending(row => row.Rows.Average(one => one?[Endpoints.Reliability]?.Value ?? 0)),
        ];
    }

    /// <summary>What tells a text in every act: its name, or that it is the act's own.</summary>
    private static string Key(TreatyRow row) => row.Text.Treaty.Length == 0 ? "" : row.Text.Text.Name;

    /// <summary>The first gain in which texts are shown to differ, else half the force cleared.</summary>
    private static Endpoint Telling(TreatyReportData act) =>
        act.Result.Plan.RankedBy.FirstOrDefault(of => Resolved(act, of) > 0) ?? Endpoints.Timeliness;

    private static int Resolved(TreatyReportData act, Endpoint of) =>
        act.Result.Rows.Count(row => row.Difference(of)?.IsResolved == true);

    private static IEnumerable<string> Titles(IEnumerable<TreatyReportData> played) =>
        played.Select(act => act.Source.Scenario.Title);

    private static string Letter(int k) => $"{(char)('A' + (k % 26))}";
}
