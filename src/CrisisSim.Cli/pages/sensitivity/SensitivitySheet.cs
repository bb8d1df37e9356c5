namespace CrisisSim.Cli;

/// <summary>
/// What was measured for other programs: one row a factor and measure. Effects, swings and worths are in the unit of the outcome (hours, or
/// shares from 0 to 1); shares of variance and correlations are bare.
/// </summary>
internal static class SensitivitySheet
{
    public static Sheet Of(SensitivityFound found)
    {
        var sheet = new Sheet("method", "outcome", "wording", "baseline", "factor", "measure", "setting", "value", "low", "high", "resolved", "luck_alone", "less_luck", "p");
        StudyData data = found.Data;
        bool choice = found.Result.Method == SensitivityMethod.Voi;
        foreach (FactorMeasure of in found.Result.Measures)
        {
            bool ranged = of.Value.Interval.Width > 0;
            sheet.Add(
                Cell.Of(Names.Key(found.Result.Method)), Cell.Of(data.Question.Endpoint.Key), Cell.Of(choice ? null : data.Results.Wordings[data.Question.Wording]),
                Cell.Of(data.Question.IsDifference && !choice ? data.Results.Wordings[0] : null), Cell.Of(of.Factor), Cell.Of(of.Measure), Cell.Of(of.Setting.Length > 0 ? of.Setting : null),
                Cell.Of(of.Value.Value), Cell.Of(ranged ? of.Value.Interval.Low : null), Cell.Of(ranged ? of.Value.Interval.High : null),
                Cell.Of(ranged ? SensitivityGrid.IsResolved(of) : null), Cell.Of(of.OfLuck), Cell.Of(of.LessLuck), Cell.Of(of.PValue));
        }
        return sheet;
    }
}
