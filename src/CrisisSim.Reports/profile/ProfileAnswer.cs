using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of two texts over a set of acts: where words help, and where they do not.</summary>
internal static class ProfileAnswer
{
    private const int Columns = 80, LongestKind = 8;

    private const string Arrow = "→", NotAsked = "n/a";

    /// <summary>The gains, then what moves over what is no attack.</summary>
    private static readonly (string Head, Endpoint Endpoint)[] Cells =
    [
        ("cleared", Endpoints.Timeliness), ("sent, %", Endpoints.Reliability),
        ("stopped", Endpoints.Effectiveness), ("needless, %", Endpoints.FalseMoves),
    ];

    public static FirstScreen Compose(ProfileReportData played)
    {
        ProfileResult result = played.Result;
        var words = new ProfileWords(result);
        IReadOnlyList<Declaration> texts = result.Plan.Acts[0].Declarations;
        ProfiledAct telling = words.Telling;
        IEnumerable<string> file = played.SourceOf(telling.Act).Words;
        return new FirstScreen
        {
            Asked = AnswerNotes.Asked($"{texts[1].Title()} instead of {texts[0].Title()}, "
                + $"{Names.Count(result.Acts.Count, "act")} one by one",
                $"{Names.Crises(telling.Tables[0].Trials)} each"),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(result, words, texts),
            Notes = [.. Notes(result, words)],
            Next = NextStep.Of(words.IsLoss ? "where it loses most?" : "where it matters most?",
                ["compare", .. file, "--wordings", $"{texts[0].Name},{texts[1].Name}"]),
            Again = played.Command,
            Last = "",
        };
    }

    private static Grid Table(ProfileResult result, ProfileWords words, IReadOnlyList<Declaration> texts)
    {
        IReadOnlyList<string> heads = WordingTitles.Heads(texts);
        (string Kind, string Title, string[] Cells)[] rows =
        [
            .. result.Acts.Select(act => (ProfileWords.Kind(act.Act), act.Act.Title,
                (string[])[.. Cells.Select(of => Cell(words.InColumn(act, of.Endpoint)))])),
            .. result.Weighed.Count > 0
                ? [("all", "as attackers choose", Weighed(result))]
                : ((string, string, string[])[])[],
        ];
        int room = Columns - LongestKind - 1 - Cells.Select((of, k) =>
            1 + Math.Max(of.Head.Length, rows.Max(row => row.Cells[k].Length))).Sum();
        return new Grid(
            [
                new GridColumn("OF 100") { Sorts = false },
                new GridColumn($"{heads[0]} {Arrow} {heads[1]}", Wraps: true),
                .. Cells.Select(of => new GridColumn(of.Head) { Sorts = false }),
            ],
            [.. rows.Select(row => GridRow.FromTexts([row.Kind, ActTitles.Fit(row.Title, room), .. row.Cells]))]);
    }

    private static string[] Weighed(ProfileResult result) =>
    [
        .. Cells.Select(of => result.Weighed[0].FirstOrDefault(d => ReferenceEquals(d.Endpoint, of.Endpoint)) is { } d
            ? Cell(new Change(d, null))
            : NotAsked),
    ];

    private static string Cell(Change? change)
    {
        if (change is not { Figures: { Baseline: { } before, Other: { } after } figures }) return NotAsked;
        var figure = RowFigure.For(change.Endpoint, before, after);
        string levels = $"{figure.Value(figures.Baseline)} {Arrow} {figure.Value(figures.Other)}";
        return $"{levels} {ProfileWords.Mark(change)}".TrimEnd();
    }

    private static IEnumerable<string> Notes(ProfileResult result, ProfileWords words)
    {
        bool judged = words.IsJudged;
        yield return "Cleared: half the force, within 3 days. Needless: force moved over no attack.";
        yield return judged
            ? "+ better, − worse; doubled: sceptic and advocate agree; no mark: may be luck."
            : "+ better, − worse; no mark: may be luck. Other assumptions were not asked.";
        yield return words.Price;
        if (result.Wordings.Count > 2) yield return $"{result.Wordings.Count - 2} more texts: --detail";
    }
}

/// <summary>Titles of acts in little room.</summary>
internal static class ActTitles
{
    private static readonly string[] Links = [" in ", " on ", " at ", " over ", " for ", " of "];

    /// <summary>The title, where it is too long without its last phrase: "Cut cables…".</summary>
    public static string Fit(string title, int room)
    {
        if (title.Length <= room) return title;
        while (title.Length >= room)
        {
            int cut = Links.Max(link => title.LastIndexOf(link, StringComparison.Ordinal));
            title = title[..(cut > 0 ? cut : Math.Max(1, room - 1))];
            if (cut <= 0) break;
        }
        return title + "…";
    }
}
