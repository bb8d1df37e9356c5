using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What judgement leaves open, in sentences.</summary>
public static class JudgedFindings
{
    private const int Digits = 2;

    /// <summary>
    /// What the draws say of a difference, and at which share of unlisted forms it reverses, where that was asked.
    /// </summary>
    public static string Sentence(JudgedDifference judged, UnlistedBreakEven? forms = null)
    {
        ArgumentNullException.ThrowIfNull(judged);
        double scale = Amount.Scale(judged.Endpoint);
        DrawSpread spread = judged.Spread;
        string range =
            $"{Figures.Signed(spread.Middle.Low * scale, default)} to "
                + $"{Figures.Signed(spread.Middle.High * scale, default)}{Amount.Unit(judged.Endpoint)}";
        string sign = spread.Reversed == 0
            ? "The sign reverses in no draw of judged parameters"
            : $"The sign reverses in {Figures.Plain(100 * spread.Reversed, default)} of 100 draws of judged "
                + $"parameters{Where(judged)}";
        string? clause = forms is null ? null : UnlistedFindings.Clause(forms);
        string rest = clause is null
            ? (forms is null ? "." : $". {UnlistedFindings.Sentence(forms)}")
            : $"{(spread.Reversed == 0 ? ", but would" : ", or")} {clause}.";
        return $"Judgement: {range} in 95 of 100 draws{Moved(judged)}. {sign}{rest}";
    }

    private static string Where(JudgedDifference judged) => judged.Reversal is { } where
        ? $", mostly where {where.Number} is {(where.Below ? "below" : "above")} "
            + $"{where.Bound.ToString($"G{Digits}", System.Globalization.CultureInfo.InvariantCulture)}"
        : "";

    private static string Moved(JudgedDifference judged) => judged.Deciders.Count == 0
        ? ""
        : ", moving most with " + string.Join(", ", judged.Deciders.Select(d =>
            $"{d.Number} (rank correlation {Figures.Signed(d.Correlation, new Decimals(2))})"));
}
