using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of an effect that was divided: which clause does the work.</summary>
internal static class AttributeAnswer
{
    private const int MostRows = 8;

    public static FirstScreen Compose(AttributeReportData played)
    {
        AttributionPlan plan = played.Plan;
        var words = new AttributeWords(played);
        return new FirstScreen
        {
            Asked = $"{played.Source.Scenario.Title}, {plan.From.Title()} to {plan.To.Title()}: which clause does the "
                + "work?",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = words.Shown is { } shown ? Table(shown, words, played) : Nothing(played),
            Notes = [.. Notes(words, played)],
            Next = words.Shown is null ? null : NextStep.Of("which text would do best?",
                ["design", .. played.Source.Words, "--from", plan.From.Name, "--to", plan.To.Name]),
            Again = played.Command,
            Last = words.Last,
        };
    }

    private static Grid Table(Attribution shown, AttributeWords words, AttributeReportData played)
    {
        AttributedPart[] acting = [.. shown.Parts.Where(part => !part.ChangesNothing)];
        AttributedPart[] idle = [.. shown.Parts.Where(part => part.ChangesNothing)];
        var gain = RowFigure.For(shown.Endpoint, [.. acting.Select(part => (Estimate?)part.Part), shown.Total]);
        return new Grid(
            [
                new GridColumn(Head(shown, played)) { Sorts = false },
                new GridColumn("part", Right: true), new GridColumn("by luck", Right: true),
                new GridColumn("by judgement", Right: true), new GridColumn("") { Sorts = false },
                .. words.Price is null ? [] : (GridColumn[])[new GridColumn(AttributeWords.Unit(played), Right: true)],
            ],
            [
                .. acting.Take(MostRows).Select(part => Row(
                    WordList.Capital(part.Title), part.Part, words.Judge(part),
                    words.Price?.Parts.FirstOrDefault(one => one.Name == part.Name)?.Part)),
                .. acting.Length > MostRows
                    ? [GridRow.FromTexts($"{acting.Length - MostRows} more", "behind --detail")]
                    : (GridRow[])[],
                .. idle.Length > 0
                    ? [GridRow.FromTexts(Others(idle), "0", idle.Length == 1 ? "plays no part" : "play no part")]
                    : (GridRow[])[],
                .. shown.Rest is { } rest
                    ? [Row("Through nothing of this", rest, null, words.Price?.Rest)]
                    : (GridRow[])[],
                Row("All together", shown.Total, words.Judged, words.Price?.Total),
            ]);

        GridRow Row(string name, Estimate part, JudgementRange? judged, Estimate? price) => new(
        [
            new GridCell(name),
            new GridCell(gain.Signed(part)),
            new GridCell(gain.Span(part.Interval)),
            new GridCell(gain.Span(judged?.Range)),
            new GridCell(SurenessWords.InRow(new JudgedEstimate(part, judged))),
            .. words.Price is { } prices
                ? [new GridCell(RowFigure.For(prices.Endpoint, prices.Total).Signed(price))]
                : (GridCell[])[],
        ]);
    }

    private static string Others(AttributedPart[] idle) => idle.Length == 1
        ? WordList.Capital(idle[0].Title)
        : $"{idle.Length} others";

    private static string Head(Attribution shown, AttributeReportData played) => shown.Endpoint switch
    {
        _ when ReferenceEquals(shown.Endpoint, Endpoints.Timeliness) => "CLEARED IN 3 DAYS, OF 100",
        _ when ReferenceEquals(shown.Endpoint, Endpoints.Cost) => AttributeWords.Unit(played).ToUpperInvariant(),
        { Kind: EndpointKind.Probability or EndpointKind.Share } =>
            $"{AttributeWords.Noun(shown.Endpoint, played.Source.Scenario).ToUpperInvariant()}, OF 100",
        _ => shown.Endpoint.Brief.ToUpperInvariant(),
    };

    private static Grid Nothing(AttributeReportData played) => new(
        [new GridColumn("CLAUSE, AS CHANGED"), new GridColumn("part", Right: true)],
        [
            .. played.Result.Changes.Count == 0
                ? [GridRow.FromTexts("None", "0")]
                : played.Result.Changes.Select(change => GridRow.FromTexts(
                    WordList.Capital(ProvisionWords.Describe(change.Provision)), RowFigure.Missing)),
        ]);

    private static IEnumerable<string> Notes(AttributeWords words, AttributeReportData played)
    {
        foreach (string note in words.OfPrice()) yield return note;
        foreach (string note in words.Unlisted()) yield return note;
        if (words.Shown is null) yield break;
        yield return "A part: what a clause adds as it joins the others. Unrounded, the parts add up.";
        yield return AnswerNotes.LuckAndJudgement(played.Result.Priors is not null);
        Estimate?[] shown = [.. words.Shown.Parts.Take(MostRows).Select(part => (Estimate?)part.Part), words.Shown.Total];
        foreach (string note in TooFewWords.Note(shown)) yield return note;
    }
}
