using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The figures of a study for other programs: one row a point, wording and endpoint. Shares are in [0, 1], times in hours; the columns of the
/// difference are empty for the baseline.
/// </summary>
internal static class StudySheet
{
    public static Sheet Of(StudyResults results)
    {
        var sheet = new Sheet([
            "point", .. results.Factors, "wording", "key", "unit", "trials", "value", "low", "high", "baseline", "difference", "difference_low", "difference_high", "resolved"]);
        foreach (StudyOutcome outcome in results.Outcomes)
        {
            Estimate value = outcome.Value;
            Estimate? difference = outcome.Difference;
            sheet.Add([
                Cell.Of((double)outcome.Point),
                .. results.Points[outcome.Point].Values.Select(level => Cell.Of(level.IsStated ? null : level.Text)),
                Cell.Of(results.Wordings[outcome.Wording]), Cell.Of(outcome.Endpoint.Key), Cell.Of(outcome.Endpoint.Unit), Cell.Of((double)value.Trials),
                Cell.Of(value.Value), Cell.Of(value.Interval.Low), Cell.Of(value.Interval.High),
                Cell.Of(difference is null ? null : results.Wordings[0]), Cell.Of(difference?.Value), Cell.Of(difference?.Interval.Low),
                Cell.Of(difference?.Interval.High), Cell.Of(difference is null ? (bool?)null : outcome.Favours != 0)]);
        }
        return sheet;
    }
}
