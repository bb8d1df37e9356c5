using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>The tables of the page of <c>roc</c>.</summary>
internal static class RocTables
{
    /// <summary>Every wording under every rule with its lines as written, and the area under its curve.</summary>
    public static Grid AsWritten(RocPlayed played, Answer answer) => new(
        [
            new GridColumn($"{Title(answer)} by day {played.Days:0.##}", Wraps: true),
            new GridColumn("hits", Right: true),
            new GridColumn("false alarms", Right: true),
            new GridColumn("PPV", Right: true),
            new GridColumn("NPV", Right: true),
            new GridColumn("area", Right: true),
            new GridColumn("95 %"),
        ],
        [.. played.Result.Curves.Where(curve => curve.Answer == answer).GroupBy(curve => curve.Text.Written.Name).SelectMany(curves =>
            (IEnumerable<GridRow>)[GridRow.Heading(curves.Key), .. curves.Select(curve => Row(played, curve))])]);

    /// <summary>Every threshold of each wording under the first rule it was tried under.</summary>
    public static Grid Thresholds(RocPlayed played) => new(
        [
            new GridColumn("lines moved by", Wraps: true),
            new GridColumn("decide: hits", Right: true),
            new GridColumn("false alarms", Right: true),
            new GridColumn("move: hits", Right: true),
            new GridColumn("false alarms", Right: true),
        ],
        [.. played.Result.Curves.GroupBy(curve => curve.Text.Written.Name).SelectMany(Points)]);

    private static GridRow Row(RocPlayed played, WarningCurve curve)
    {
        OperatingPoint point = curve.AsWritten;
        double baseRate = played.Request.BaseRate;
        return GridRow.Of(
            Rule(curve.Text), Figure.Percent(point.Hits.Estimate()), Figure.Percent(point.FalseAlarms.Estimate()),
            Percent(point.PositivePredictive(baseRate)), Percent(point.NegativePredictive(baseRate)), Figure.Number(curve.Curve.Area), Figure.Limits(curve.Curve.Area));
    }

    private static IEnumerable<GridRow> Points(IGrouping<string, WarningCurve> curves)
    {
        WarningCurve[] own = [.. curves.TakeWhile(curve => curve.Text == curves.First().Text)];
        yield return GridRow.Heading(curves.Key);
        for (int k = 0; k < own[0].Curve.Points.Count; k++)
            yield return GridRow.Of([
                Shift(own[0].Curve.Points[k].Threshold),
                .. own.SelectMany(curve => (string[])[Figure.Percent(curve.Curve.Points[k].Hits.Estimate()), Figure.Percent(curve.Curve.Points[k].FalseAlarms.Estimate())]),
            ]);
    }

    private static string Title(Answer answer) => answer == Answer.Decision ? "decision to assist" : "forces move";

    private static string Shift(double rungs) => rungs == 0 ? "as written" : $"{Figure.Shift(rungs)} {(Math.Abs(rungs) == 1 ? "rung" : "rungs")}";

    private static string Rule(RuledText text) => Names.Plain(text.Rule) + (text.IsOwn ? ", own" : "");

    private static string Percent(Estimate? share) => share is { } known ? Figure.Percent(known) : "none";
}
