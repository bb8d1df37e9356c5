using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of texts as warning instruments.</summary>
internal static class RocAnswer
{
    /// <summary>Texts that stand side by side; more of them stand one below the other.</summary>
    private const int SideBySide = 2;

    private const int LongestTitle = 22;

    public static FirstScreen Compose(RocReportData played)
    {
        var words = new WarningWords(played);
        IReadOnlyList<WarningCurve> texts = words.Texts;
        IEnumerable<string> file = played.Source.Words;
        return new FirstScreen
        {
            Asked = $"{played.Plan.Scenario.Title}: does a text tell an attack from a look-alike?",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = texts.Count > SideBySide ? Below(words) : Beside(words, played),
            Notes =
            [
                FormattableString.Invariant($"Answered: half the force cleared by day {played.Days:0.##}. ")
                    + "Picks: the attack of a mixed pair.",
                texts.Count > SideBySide
                    ? $"Price: what moves over look-alikes. Change: in picks, from {texts[0].Text.Written.Title()}."
                    : $"{words.Price} Not {Percent(played.BaseRate)} of 100 real: --base-rate",
                AnswerNotes.LuckAndJudgement(played.Result.Priors is not null),
            ],
            Next = texts.Count > 1
                ? NextStep.Of("sooner, surer, at what price?",
                [
                    "compare", .. file, "--wordings", $"{texts[0].Text.Written.Name},{words.Other.Text.Written.Name}",
                ])
                : NextStep.Of("what comes of it?", ["run", .. file, "--wording", texts[0].Text.Written.Name]),
            Again = played.Command,
            Last = words.Last,
        };
    }

    /// <summary>What is answered under each rule, then how often an answer is right and how that changes.</summary>
    private static Grid Beside(WarningWords words, RocReportData played)
    {
        IReadOnlyList<WarningCurve> texts = words.Texts;
        string[] heads = [.. WordingTitles.Heads([.. texts.Select(text => text.Text.Written)])];
        bool pair = texts.Count > 1;
        string[] right = pair ? ["by luck", "by judgement", ""] : ["by luck"];
        return new Grid(
            [
                new GridColumn("ANSWERED, OF 100") { Sorts = false },
                .. heads.SelectMany(head => (GridColumn[])[
                    new GridColumn(head, Right: true), new GridColumn("", Right: true) { Sorts = false },
                ]),
                .. pair ? [new GridColumn("") { Sorts = false }] : (GridColumn[])[],
            ],
            [
                GridRow.FromTexts(["", .. heads.SelectMany(_ => (string[])["attacks", "look-alikes"]), .. Word(pair)]),
                .. RuleRows(words, played).Select(row => GridRow.FromTexts([
                    row.Name, .. row.Curves.SelectMany(curve => Answered(curve, words)), .. Word(pair),
                ])),
                GridRow.FromTexts([
                    $"IF {Percent(played.BaseRate)} OF 100 ARE REAL", .. heads, .. right,
                ]),
                .. words.Rights.Select(of => Right(of.Row, of.Value, words)),
            ]);
    }

    private static string[] Word(bool pair) => pair ? [""] : [];

    private static GridRow Right(string row, Func<WarningCurve, Estimate?> value, WarningWords words)
    {
        Estimate?[] values = [.. words.Texts.Select(value)];
        var figure = RowFigure.OfShares(values);
        if (words.Texts.Count == 1)
            return GridRow.FromTexts(row, figure.Value(values[0]), figure.Levels(values[0]?.Interval));
        JudgedEstimate change = words.Change(row);
        return GridRow.FromTexts(row, figure.Value(values[0]), figure.Value(values[1]),
            figure.Span(change.Difference?.Interval), figure.Span(change.Judged?.Range),
            SurenessWords.InRow(change.Sureness));
    }

    private static Grid Below(WarningWords words)
    {
        string[] heads = [.. WordingTitles.Heads([.. words.Texts.Select(text => text.Text.Written)])];
        return new Grid(
            [
                new GridColumn("OF 100") { Sorts = false },
                new GridColumn("attacks", Right: true), new GridColumn("look-alikes", Right: true),
                new GridColumn("picks", Right: true),
                new GridColumn("by luck", Right: true), new GridColumn("by judgement", Right: true),
                new GridColumn("") { Sorts = false },
            ],
            [.. words.Texts.Select((text, k) => Row(text, text.Text.Written.Title() is { Length: <= LongestTitle } title
                ? title
                : heads[k], words))]);
    }

    private static GridRow Row(WarningCurve text, string name, WarningWords words)
    {
        var figure = RowFigure.OfShares([.. words.Texts.Select(one => (Estimate?)one.Curve.Area)]);
        JudgedEstimate? change = ReferenceEquals(text, words.Texts[0]) ? null : words.Picks(text);
        return GridRow.FromTexts([
            name, .. Answered(text, words), figure.Value(text.Curve.Area),
            .. change is { } known
                ? [
                    figure.Span(known.Difference?.Interval), figure.Span(known.Judged?.Range),
                    SurenessWords.InRow(known.Sureness),
                ]
                : (string[])["", "", ""],
        ]);
    }

    private static string[] Answered(WarningCurve? curve, WarningWords words) => curve is null
        ? ["", ""]
        : [words.Hundredths(curve.AsWritten.Hits), words.Hundredths(curve.AsWritten.FalseAlarms)];

    /// <summary>The text as written, then each other rule that was tried.</summary>
    private static IEnumerable<(string Name, WarningCurve?[] Curves)> RuleRows(WarningWords words, RocReportData played)
    {
        WarningCurve[] all =
            [.. played.Result.Curves.Where(curve => curve.Answer == Answer.HalfAuthorized)];
        WarningCurve?[] Find(Func<RuledText, bool> isOf) =>
        [
            .. words.Texts.Select(text => all.FirstOrDefault(
                curve => curve.Text.Written.Name == text.Text.Written.Name && isOf(curve.Text))),
        ];
        WarningCurve?[] own = Find(text => text.IsOwn);
        if (own.Any(curve => curve is not null)) yield return ("As written", own);
        foreach (DecisionRule rule in DecisionRules.All)
        {
            WarningCurve?[] tried = Find(text => text.Rule == rule);
            if (tried.Any(curve => curve is { Text.IsOwn: false })) yield return (WarningWords.Named(rule), tried);
        }
    }

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0.##}");
}
