using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of a review: what to add, to keep and to leave out.</summary>
internal static class ReviewAnswer
{
    private const int MostAdded = 6, MostHeld = 4, MostIdle = 3, Widest = 80, LongestArticle = 9;

    /// <summary>Names a text whose area reaches the act in the file that is proposed.</summary>
    private const string Reached = "reaching";

    public static FirstScreen Compose(ReviewReportData played)
    {
        var words = new ReviewWords(played);
        ReviewResult result = played.Result;
        return new FirstScreen
        {
            Asked = Asked(played),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(played, words),
            Notes = [.. Notes(played)],
            Next = Next(played),
            Again = played.Command,
        };
    }

    /// <summary>One line, so that the verdict stands in the third.</summary>
    private static string Asked(ReviewReportData played)
    {
        ReviewResult result = played.Result;
        string text = played.Text.Title(), count = Names.Count(result.Rows.Count, "provision");
        string whole = played.IsOfSeveral
            ? $"{text}, {count} one at a time on {NumberWord.Spell(result.Plan.Acts.Count)} acts"
            : $"{result.Plan.Acts[0].Scenario.Title}: {text}, {count} one at a time";
        return whole.Length <= Widest ? whole : $"{text}: {count}";
    }

    /// <summary>The text with the provision that helps most, written into a file and compared; else the reasons.</summary>
    private static NextStep Next(ReviewReportData played)
    {
        if (played.Result.Findings.FirstOrDefault(one => one.Advice == ReviewAdvice.Add) is not { } add)
            return new NextStep("how does each act?", $"{played.Command} --why");
        string text = played.Text.Name, own = played.Reaches ? Reached : text, act = played.Sources[add.Act].Path;
        string bases = played.Treaty.Length > 0 ? $"[{played.Treaty}, {act}]" : $"'{act.Replace("'", "''", StringComparison.Ordinal)}'",
            reached = played.Reaches ? $"{own}: {{extends: {text}, triggers: {{default: {{areas: []}}}}}}, " : "";
        return new NextStep($"{add.Row.Of.Title} in full, with judgement?",
            ShellLine.Join([
                "echo",
                $"{{crisissim: 2, base: {bases}, declarations: {{{reached}drafted: {{extends: {own}, "
                    + $"with: [{add.Row.Of.Name}]}}}}}}",
            ]) + " > drafted.yaml; "
                + ShellLine.Join(["crisissim", "compare", "drafted.yaml", "--wordings", $"{own},drafted"]));
    }

    private static Grid Table(ReviewReportData played, ReviewWords words)
    {
        ReviewResult result = played.Result;
        ReviewRow[] ranked = [.. result.Ranked];
        ReviewRow[] added = [.. Best(ranked.Where(row => row.Finding?.Advice == ReviewAdvice.Add))],
            held = [.. Best(ranked.Where(row => row.Of.IsHeld && row.IsShown)
                .OrderByDescending(row => row.Finding is not null))],
            idle = [.. words.Idle];
        ReviewRow[] shown = [.. added.Take(MostAdded), .. held.Take(MostHeld)];
        Endpoint[] outcomes =
        [
            .. result.Plan.Outcomes.Where(one => one != Endpoints.GeneralWar
                || shown.Any(row => row.Effects[row.Act]?[one]?.IsResolved == true)),
        ];
        GridColumn[] columns =
        [
            .. outcomes.Select(one => new GridColumn(SeveralAnswer.Head(one), Right: true)),
        ];
        int room = Widest - LongestArticle - columns.Sum(one => Math.Max(one.Heading.Length, 5) + 1) - 2
            - (played.IsOfSeveral ? 4 : 0);
        return new Grid(
            [
                new GridColumn("CHANGE OF 100 CRISES"), new GridColumn("article"),
                .. played.IsOfSeveral ? [new GridColumn("act")] : (GridColumn[])[], .. columns,
            ],
            [
                .. Group("WOULD ADD", added, MostAdded, "nothing more is shown to help"),
                .. Group("IT HAS, AND WHAT EACH BRINGS", held, MostHeld, "nothing is shown"),
                .. Idles(),
            ]);

        IEnumerable<GridRow> Group(string head, ReviewRow[] rows, int most, string none)
        {
            yield return GridRow.Heading(rows.Length <= most ? head : $"{head} ({rows.Length - most} more: --detail)");
            if (rows.Length == 0) yield return GridRow.FromTexts("—", none);
            foreach (ReviewRow row in rows.Take(most))
                yield return GridRow.FromTexts(
                [
                    Cut(row.Of.Title, room), Article(row.Of),
                    .. played.IsOfSeveral ? [played.Letter(row.Act)] : (string[])[],
                    .. outcomes.Select(of => Figure(row.Effects[row.Act]?[of])),
                ]);
        }

        IEnumerable<GridRow> Idles()
        {
            if (idle.Length == 0) yield break;
            yield return GridRow.Heading(idle.Length <= MostIdle ? "DOES NOTHING HERE"
                : $"DOES NOTHING HERE ({idle.Length - MostIdle} more: --detail)");
            foreach (ReviewRow row in idle.Take(MostIdle))
                yield return GridRow.FromTexts(Cut(row.Of.Title, room), Article(row.Of));
        }
    }

    /// <summary>Of provisions that set the same key the one alone that does most.</summary>
    private static List<ReviewRow> Best(IEnumerable<ReviewRow> rows)
    {
        var best = new List<ReviewRow>();
        foreach (ReviewRow row in rows)
            if (!best.Any(other => other.Of.Shares(row.Of))) best.Add(row);
        return best;
    }

    private static string Figure(EndpointDifference? change) => change switch
    {
        null => "n/a  ",
        { NoTrialDiffers: true } => "=",
        { Difference: { } known } =>
            $"{ReviewWords.Figure(change).Signed(known)} "
                + (ReviewWords.Mark(change) is { Length: > 0 } mark ? mark : " "),
        _ => "n/a  ",
    };

    private static string Article(ReviewProvision one)
    {
        string article = one.Article?.Article.Split(" (")[0] ?? "—";
        return article.StartsWith("Art.", StringComparison.Ordinal) ? Cut(article, LongestArticle)
            : article.Length <= LongestArticle ? article : "—";
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)].TrimEnd()}…";

    private static IEnumerable<string> Notes(ReviewReportData played)
    {
        ReviewResult result = played.Result;
        yield return "With it less without it: + better, − worse, = the same, none: may be luck."
            + (played.IsOfSeveral ? $" Act: where it does most. {played.Acts}." : "");
        string[] more =
        [
            .. played.Reaches ? ["The area is taken to reach the acts."] : (string[])[],
            .. result.Plan.Provisions.Count(one => one is { Unplayed.Length: > 0, Contradicts: false }) is > 0 and int over
                ? [$"{over} do not act in a crisis: --detail."] : (string[])[],
            .. result.Plan.Provisions.Count(one => one.Contradicts) + result.Opposed.Count is > 0 and int against
                ? [$"{against} contradict: --detail."] : (string[])[],
        ];
        if (more.Length > 0) yield return string.Join(' ', more);
    }
}
