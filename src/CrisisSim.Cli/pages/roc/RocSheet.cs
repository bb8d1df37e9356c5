using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The points of all curves for other programs: one row a wording, rule, answer and threshold. Shares are in [0, 1], lines in
/// rungs, in the domain of the incident; the area belongs to the whole curve and stands in each of its rows.
/// </summary>
internal static class RocSheet
{
    public static Sheet Of(RocPlayed played)
    {
        var sheet = new Sheet([
            "wording", "rule", "own_rule", "answer", "by_hours", "shift", "consult_at", "assist_at", "as_written", "base_rate", "trials",
            .. Named("hits"), .. Named("false_alarms"), .. Named("positive_predictive_value"), .. Named("negative_predictive_value"), .. Named("area"),
        ]);
        foreach (WarningCurve curve in played.Result.Curves)
            foreach (OperatingPoint point in curve.Curve.Points) sheet.Add(Row(played, curve, point));
        return sheet;
    }

    private static IReadOnlyList<Cell> Row(RocPlayed played, WarningCurve curve, OperatingPoint point)
    {
        Trigger trigger = curve.Text.Written.Triggers[played.Plan.Scenario.Incident.Domain];
        double baseRate = played.Request.BaseRate;
        return
        [
            Cell.Of(curve.Text.Written.Name), Cell.Of(Names.Key(curve.Text.Rule)), Cell.Of(curve.Text.IsOwn), Cell.Of(Names.Key(curve.Answer)),
            Cell.Of(played.Plan.Hours), Cell.Of(point.Threshold), Cell.Of(trigger.ConsultAt + point.Threshold), Cell.Of(trigger.AssistAt + point.Threshold),
            Cell.Of(point.Threshold == 0), Cell.Of(baseRate), Cell.Of((double)point.Hits.Trials),
            .. Cells(point.Hits.Estimate()), .. Cells(point.FalseAlarms.Estimate()),
            .. Cells(point.PositivePredictive(baseRate)), .. Cells(point.NegativePredictive(baseRate)), .. Cells(curve.Curve.Area),
        ];
    }

    private static string[] Named(string name) => [name, name + "_low", name + "_high"];

    private static Cell[] Cells(Estimate? estimate) => [Cell.Of(estimate?.Value), Cell.Of(estimate?.Interval.Low), Cell.Of(estimate?.Interval.High)];
}
