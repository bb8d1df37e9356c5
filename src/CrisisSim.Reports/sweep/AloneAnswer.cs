namespace CrisisSim.Reports;

/// <summary>The first screen of a study of one text: how far its outcomes reach over the situations.</summary>
internal static class AloneAnswer
{
    public static FirstScreen Compose(SweepReportData played, SituationWords words)
    {
        StudyResults results = played.Results;
        IReadOnlyList<SituationCount> gains = SweepAnswer.Gains(results, 0);
        IReadOnlyList<SituationCount> prices = SituationCount.Find(results, 0,
            Endpoints.Prices.Except(gains.Select(gain => gain.Endpoint)));
        SituationCount? last = gains.Count > 0 ? gains[^1] : null;
        return new FirstScreen
        {
            Asked = SweepAnswer.Asked(played, words, words.Text(0)),
            Verdict = last is null ? "No gain is known" : $"{WordList.Capital(OutcomeNames.Noun(last.Endpoint))}: "
                + $"{Value(last, last.Worst)} to {Value(last, last.Best)} of 100",
            Sentences = SweepAnswer.Unmoved(results)
                + $"That is how far {(last is null ? "it" : "the result")} reaches from the worst situation of "
                + $"{Names.Number(results.Trials.Count)} to the best. No other text was played.",
            Table = new Grid(
                [
                    new GridColumn("OF 100 CRISES"), new GridColumn("at worst", Right: true),
                    new GridColumn("by luck", Right: true), new GridColumn("at best", Right: true),
                    new GridColumn("by luck", Right: true),
                ],
                [
                    .. gains.Select(count => Row(count, words)),
                    .. prices.Count > 0 ? [GridRow.Heading("PRICE")] : (GridRow[])[],
                    .. prices.Select(count => Row(count, words)),
                ]),
            Notes = [.. last is null ? [] : SweepExtremes.Describe(results, last, words), .. SweepAnswer.Reading(played)],
            Next = SweepAnswer.Next(played, loses: false),
            Again = played.Again,
        };
    }

    private static GridRow Row(SituationCount count, SituationWords words) => GridRow.FromTexts(
        OutcomeNames.Row(count.Endpoint, words.IsKinetic), Value(count, count.Worst),
        count.Figure.Levels(count.Worst.Value.Interval), Value(count, count.Best),
        count.Figure.Levels(count.Best.Value.Interval));

    private static string Value(SituationCount count, StudyOutcome at) => count.Figure.Value(at.Value);
}
