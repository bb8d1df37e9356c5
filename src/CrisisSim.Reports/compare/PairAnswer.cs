using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of two wordings.</summary>
internal static class PairAnswer
{
    public static FirstScreen Compose(ComparisonReportData played)
    {
        var verdict = Verdict.Of(played.Played, 1);
        IReadOnlyList<Declaration> texts = played.Plan.Declarations;
        var words = new VerdictWords(verdict, texts[1].Title(), played);
        return new FirstScreen
        {
            Asked = AnswerNotes.Asked($"{played.Scenario.Title}: {texts[1].Title()} instead of {texts[0].Title()}",
                $"{Names.Crises(played.Result.Done)} each"),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(verdict, played),
            Notes =
            [
                .. AnswerNotes.Reading(played), .. AnswerNotes.Clauses(verdict, played), .. TooFewWords.Note(Rows(verdict)),
                .. words.ToShow(),
            ],
            Like = new LikeActs(played.Source).Sentences,
            Next = AnswerNotes.Deterred(played),
            Again = played.Command,
            Last = words.Last,
        };
    }

    private static IEnumerable<EndpointDifference> Rows(Verdict verdict) =>
        verdict.Gains.Concat(verdict.Prices).Select(change => change.Figures);

    private static Grid Table(Verdict verdict, ComparisonReportData played)
    {
        IReadOnlyList<string> heads = WordingTitles.Heads(played.Plan.Declarations);
        return new(
        [
            new GridColumn("OF 100 CRISES") { Sorts = false },
            new GridColumn(heads[0], Right: true) { Sorts = false },
            new GridColumn(heads[1], Right: true) { Sorts = false },
            new GridColumn("by luck", Right: true) { Sorts = false },
            new GridColumn("by judgement", Right: true) { Sorts = false },
            new GridColumn("") { Sorts = false },
        ],
        [
            .. verdict.Gains.Select(gain => Row(gain, played, isPrice: false)),
            .. States(played),
            GridRow.Heading("PRICE"),
            .. verdict.Prices.Where(price => IsThere(price, played)).Select(price => Row(price, played, isPrice: true)),
        ]);
    }

    /// <summary>Whether there is something to say of a price: a value, or why there is none.</summary>
    private static bool IsThere(Change price, ComparisonReportData played) =>
        price.Sureness != Sureness.NotKnown || !price.Endpoint.IsAskedOf(played.Scenario);

    /// <summary>What becomes of the attacks that are not stopped.</summary>
    private static IEnumerable<GridRow> States(ComparisonReportData played) => played.Scenario.Incident.Real
        ? ((Endpoint[])[Endpoints.Undecided, Endpoints.Taken])
            .Select(state => new Change(played.Comparison.AgainstBaseline[0][state], null))
            .Select(change => new GridRow([.. Figures(change, played).Take(3), new GridCell(""), new GridCell("")]))
        : [];

    private static GridRow Row(Change change, ComparisonReportData played, bool isPrice)
    {
        if (!change.Endpoint.IsAskedOf(played.Scenario))
            return GridRow.FromTexts(OutcomeNames.Row(change.Endpoint, played.Scenario), "n/a: unmistakable attack");
        int favours = change.Favours;
        return new GridRow(
        [
            .. Figures(change, played),
            new GridCell(SurenessWords.InRow(change, isPrice),
                change.Sureness == Sureness.Robust ? PairBlocks.ToneOf(favours) : Tone.Plain),
        ]);
    }

    private static IEnumerable<GridCell> Figures(Change change, ComparisonReportData played)
    {
        EndpointDifference d = change.Figures;
        var figure = RowFigure.For(change.Endpoint, d.Baseline, d.Other);
        return
        [
            new GridCell(OutcomeNames.Row(change.Endpoint, played.Scenario)),
            new GridCell(figure.Value(d.Baseline)) { Caveats = Names.Keys(d.Baseline) },
            new GridCell(figure.Value(d.Other)) { Caveats = Names.Keys(d.Other) },
            new GridCell(figure.Span(d.Difference?.Interval)) { Caveats = Names.Keys(d.Difference) },
            new GridCell(figure.Span(change.Judged?.Range)),
        ];
    }
}
