using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of treaties side by side on one crisis.</summary>
internal static class TreatyAnswer
{
    /// <summary>Texts and notes that a screen of 32 lines holds; of more texts the middle is left out.</summary>
    private const int MostLines = 22, LongestTitle = 26;

    public static FirstScreen Compose(TreatyReportData played)
    {
        TreatyResult result = played.Result;
        var words = new TreatyWords(played);
        string[] notes = [.. Notes(played)];
        TreatyRow other = result.Ranked.FirstOrDefault(row => row.Differences.Count > 0) ?? result.Rows[0];
        return new FirstScreen
        {
            Asked = $"{result.Plan.Scenario.Title}: {Names.Count(result.Rows.Count, "text")} among the same members",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(result, words, MostLines - notes.Length),
            Notes = notes,
            Next = result.Rows.Any(row => row.Reasons.Count > 0) || result.Rows.Count == 1
                ? Two(played, other)
                : new NextStep("which article does it?", $"{played.Command} --why"),
            Again = played.Command,
            Last = "",
        };
    }

    private static NextStep Two(TreatyReportData played, TreatyRow other) => NextStep.Of(
        "one of them in full, with judgement?",
        [
            "compare", .. played.Source.Words,
            .. other.Text.Treaty.Length == 0
                ? (string[])[]
                : ["--wordings", played.Result.Rows[0].Text.Text.Name, "--declaration-from", other.Text.Text.Name],
        ]);

    private static Grid Table(TreatyResult result, TreatyWords words, int most)
    {
        IReadOnlyList<TreatyRow> rows = result.Ranked;
        IReadOnlyList<string> titles = Titles([.. rows.Select(row => row.Text.Text)]);
        RowFigure[] figures =
            [.. result.Plan.Outcomes.Select(one => RowFigure.For(one, [.. rows.Select(row => row[one])]))];
        int[] shown = [.. Shown(rows, result, most)];
        return new Grid(
            [
                new GridColumn("PLACE"), new GridColumn("OF 100 CRISES"),
                .. result.Plan.Outcomes.Select(one => new GridColumn(SeveralAnswer.Head(one), Right: true)),
            ],
            [
                .. shown.SelectMany((k, line) => (GridRow[])
                [
                    .. line > 0 && k > shown[line - 1] + 1
                        ? [GridRow.FromTexts("…", $"{k - shown[line - 1] - 1} more: --detail")]
                        : (GridRow[])[],
                    GridRow.FromTexts(
                    [
                        words.Place(rows[k]), titles[k],
                        .. result.Plan.Outcomes.Select((one, c) =>
                            $"{figures[c].Value(rows[k][one])} {Mark(rows[k], one, result)}"),
                    ]),
                ]),
            ]);
    }

    /// <summary>Every mark takes one letter, so that the figures stand under one another.</summary>
    internal static string Mark(TreatyRow row, Endpoint of, TreatyResult result) =>
        ReferenceEquals(row, result.Rows[0]) ? "•" : TreatyWords.Mark(row, of) is { Length: > 0 } mark ? mark : " ";

    /// <summary>The rows of the screen: all, or the first and the last of them.</summary>
    private static IEnumerable<int> Shown(IReadOnlyList<TreatyRow> rows, TreatyResult result, int most)
    {
        if (rows.Count <= most) return Enumerable.Range(0, rows.Count);
        int own = Enumerable.Range(0, rows.Count).First(k => ReferenceEquals(rows[k], result.Rows[0]));
        int last = most / 3;
        return Enumerable.Range(0, most - last - 3).Concat([own])
            .Concat(Enumerable.Range(rows.Count - last, last)).Distinct().Order();
    }

    internal static IReadOnlyList<string> Titles(IReadOnlyList<Declaration> texts)
    {
        IReadOnlyList<string> heads = WordingTitles.Heads(texts);
        return [.. texts.Select((text, k) => text.Title().Length <= LongestTitle ? text.Title() : heads[k])];
    }

    private static IEnumerable<string> Notes(TreatyReportData played)
    {
        TreatyResult result = played.Result;
        yield return $"Against {result.Rows[0].Text.Text.Title()} (•): + better, − worse, = the same, none: may be "
            + "luck.";
        int foreign = result.Rows.Count(row => row.Text.ForeignAreas.Count > 0);
        string areas = foreign == 0 ? ""
            : played.AreasAsWritten
                ? $"Areas of {Names.Count(foreign, "text")} do not reach the crisis: none of these applies."
            : $"Areas of {Names.Count(foreign, "text")} are taken to reach the crisis (else --areas as-written).";
        string needless = result.Plan.Outcomes.Contains(Endpoints.FalseMoves) ? "" : "Needless: n/a.";
        if (areas.Length + needless.Length > 0) yield return $"{areas} {needless}".Trim();
        if (played.LeftOut.Count > 0)
            yield return $"Left out: {WordList.And([.. played.LeftOut.Select(one => one.Treaty)])}; why: --detail.";
    }
}
