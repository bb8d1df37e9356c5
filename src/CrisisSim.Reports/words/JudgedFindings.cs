using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What judgement leaves open, in sentences.</summary>
public static class JudgedFindings
{
    private const int Digits = 2;

    /// <summary>
    /// What the draws say of a difference, and at which share of unlisted forms it turns, where that was asked.
    /// </summary>
    public static string Sentence(JudgedDifference judged, UnlistedBreakEven? forms = null)
    {
        ArgumentNullException.ThrowIfNull(judged);
        double scale = Amount.Scale(judged.Endpoint);
        DrawSpread spread = judged.Spread;
        string range = $"{Figures.Signed(spread.Middle.Low * scale, default)} to "
            + $"{Figures.Signed(spread.Middle.High * scale, default)}{Amount.Unit(judged.Endpoint)}";
        string sign = spread.Reversed == 0
            ? "none turns the direction round"
            : $"{Turned(spread)} of {spread.Draws} sets drawn {(Turned(spread) == 1 ? "turns" : "turn")} the direction "
                + $"round{Where(judged)}";
        return $"In 95 of 100 sets of assumptions the change is {range}; {sign}.{Moved(judged)}"
            + (forms is null ? "" : $" {UnlistedFindings.Sentence(forms)}");
    }

    private static int Turned(DrawSpread spread) => (int)Math.Round(spread.Reversed * spread.Draws);

    private static string Where(JudgedDifference judged) => judged.Reversal is { } where
        ? $", mostly where '{where.Number}' is {(where.Below ? "below" : "above")} "
            + where.Bound.ToString($"G{Digits}", CultureInfo.InvariantCulture)
        : "";

    private static string Moved(JudgedDifference judged) => judged.Deciders.Count == 0
        ? ""
        : $" Of the file's numbers it hangs most on {WordList.And([.. judged.Deciders.Select(one => $"'{one.Number}'")])}.";
}
