using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Numbers as a sentence has them: with the digits that their interval supports, no more.</summary>
public static class Figures
{
    /// <summary>The value with the digits of the estimate that it belongs to.</summary>
    public static string Plain(double value, Decimals digits)
    {
        int places = Math.Max(0, digits.Places);
        return digits
            .Round(value)
            .ToString($"N{places}", System.Globalization.CultureInfo.InvariantCulture)
            .Replace('-', '−');
    }

    /// <summary>Low and high, "29 to 33"; signs are kept.</summary>
    public static string Span(Interval interval, Decimals digits) =>
        $"{Plain(interval.Low, digits)} to {Plain(interval.High, digits)}";

    /// <summary>With its sign, +3 or −5.</summary>
    public static string Signed(double value, Decimals digits) =>
        (digits.Round(value) > 0 ? "+" : "") + Plain(value, digits);
}
