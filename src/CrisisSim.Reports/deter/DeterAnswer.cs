using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of what attackers choose.</summary>
internal static class DeterAnswer
{
    /// <summary>Texts that stand side by side; more of them stand one below the other.</summary>
    private const int SideBySide = 2;

    private const int LongestTitle = 22;

    private static readonly (string Row, DeterrenceMeasure Measure, bool IsPrice)[] Rows =
    [
        ("Do nothing", DeterrenceMeasure.NoAction, false),
        ("Attack with arms", DeterrenceMeasure.ArmedAttack, false),
        ("Press below the line", DeterrenceMeasure.GreyZone, true),
        ("General war", DeterrenceMeasure.GeneralWar, true),
        ("Brigade-days abroad", DeterrenceMeasure.Cost, true),
    ];

    public static FirstScreen Compose(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        var words = new DeterWords(result);
        IReadOnlyList<Declaration> texts = result.Plan.Declarations;
        IEnumerable<string> file = played.Source.Words;
        return new FirstScreen
        {
            Asked = $"{played.Source.Scenario.Title}: would it come? What "
                + $"{Names.Count(result.Plan.Attackers, "attacker")} would choose",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = texts.Count > SideBySide ? Below(result, words) : Beside(result, words),
            Notes = [.. Notes(played)],
            Next = NextStep.Of("and if it comes all the same?", texts.Count > 1
                ? ["compare", .. file, "--wordings", $"{texts[0].Name},{texts[words.Other].Name}"]
                : ["run", .. file, "--wording", texts[0].Name]),
            Again = played.Command,
            Last = words.Last,
        };
    }

    /// <summary>Baselines and texts as columns, and the change below.</summary>
    private static Grid Beside(DeterrenceResult result, DeterWords words)
    {
        int[] settings = [result.NoAlliance, result.NoDeclaration, .. Enumerable.Range(0, result.Wordings)];
        string[] before = [.. Enumerable.Repeat("", settings.Length - 2)];
        return new Grid(
            [
                new GridColumn("OF 100 ATTACKERS") { Sorts = false },
                new GridColumn("no alliance", Right: true), new GridColumn("no treaty", Right: true),
                .. WordingTitles.Heads(result.Plan.Declarations).Select(head => new GridColumn(head, Right: true)),
                new GridColumn("") { Sorts = false },
            ],
            [
                .. Rows.Select(row => GridRow.FromTexts(
                    [row.Row, .. settings.Select(s => words.Level(s, row.Measure)), ""])),
                GridRow.FromTexts([words.Change, .. before, "by luck", "by judgement", ""]),
                .. Rows.Skip(1).Select(row => GridRow.FromTexts([row.Row, .. before, .. Changed(row, words)])),
            ]);
    }

    /// <summary>Baselines and texts as rows, with the change in attacks from the first text.</summary>
    private static Grid Below(DeterrenceResult result, DeterWords words)
    {
        IReadOnlyList<Declaration> texts = result.Plan.Declarations;
        IReadOnlyList<string> heads = WordingTitles.Heads(texts);
        return new Grid(
            [
                new GridColumn("OF 100 ATTACKERS") { Sorts = false },
                new GridColumn("press", Right: true), new GridColumn("attack", Right: true),
                new GridColumn("war", Right: true),
                new GridColumn("by luck", Right: true), new GridColumn("by judgement", Right: true),
                new GridColumn("") { Sorts = false },
            ],
            [
                Row("No alliance", result.NoAlliance), Row("No treaty", result.NoDeclaration),
                .. texts.Select((text, s) => Row(text.Title().Length <= LongestTitle ? text.Title() : heads[s], s)),
            ]);

        GridRow Row(string name, int s) => GridRow.FromTexts([
            name, words.Level(s, DeterrenceMeasure.GreyZone), words.Level(s, DeterrenceMeasure.ArmedAttack),
            words.Level(s, DeterrenceMeasure.GeneralWar),
            .. s > 0 && s < result.Wordings
                ? Changed(words.Of(0, s, DeterrenceMeasure.ArmedAttack), words.Figure(DeterrenceMeasure.ArmedAttack),
                    isPrice: false)
                : ["", "", ""],
        ]);
    }

    private static string[] Changed((string Row, DeterrenceMeasure Measure, bool IsPrice) row, DeterWords words) =>
        Changed(words.Of(row.Measure), words.Figure(row.Measure), row.IsPrice);

    private static string[] Changed(JudgedEstimate change, RowFigure figure, bool isPrice) =>
    [
        figure.Span(change.Difference?.Interval),
        figure.Span(change.Judged?.Range),
        SurenessWords.InRow(change.Sureness, isPrice ? change.Way : 0),
    ];

    private static IEnumerable<string> Notes(DeterReportData played)
    {
        DeterrenceResult result = played.Result;
        if (result.Wordings > SideBySide)
            yield return $"Change: in attacks with arms, from {result.Plan.Declarations[0].Title()}.";
        yield return AnswerNotes.LuckAndJudgement(played.Verdicts.Count > 0);
        if (DeterrenceFindings.Cut(result) is { } cut) yield return cut;
        else if (result.Uncertain.Count > 0) yield return "Not known as closely as asked; which act: --why.";
        yield return "No record can check this: nobody knows what other words would have prevented.";
    }
}
