using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The figures of a study for other programs: one row a point, wording and endpoint. Shares are in [0, 1], times in
/// hours; the columns of the difference are empty for the baseline.
/// </summary>
internal static class StudySheet
{
    public static Sheet Tabulate(StudyResults results)
    {
        var sheet = new Sheet([
            "point", .. results.Factors, "wording", "key", "unit", "trials", "value", "low", "high",
            "baseline", "difference", "difference_low", "difference_high", "resolved",
        ]);
        foreach (StudyOutcome outcome in results.Outcomes)
        {
            Estimate value = outcome.Value;
            Estimate? difference = outcome.Difference;
            sheet.Add([
                Cell.From((double)outcome.Point),
                .. results.Points[outcome.Point].Values.Select(level => Cell.From(level.IsStated ? null : level.Text)),
                Cell.From(results.Wordings[outcome.Wording]), Cell.From(outcome.Endpoint.Key),
                Cell.From(outcome.Endpoint.Unit), Cell.From((double)value.Trials),
                Cell.From(value.Value), Cell.From(value.Interval.Low), Cell.From(value.Interval.High),
                Cell.From(difference is null ? null : results.Wordings[0]), Cell.From(difference?.Value),
                Cell.From(difference?.Interval.Low), Cell.From(difference?.Interval.High),
                Cell.From(difference is null ? (bool?)null : outcome.Favours != 0),
            ]);
        }
        return sheet;
    }
}
