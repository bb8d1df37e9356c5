using System.Globalization;
using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Measures of what attackers choose, as the screen prints them: with as many digits as their interval supports.</summary>
internal static class ChoiceFigure
{
    /// <summary>41 %, 2.3 brigades.</summary>
    public static string Value(DeterrenceMeasure measure, Estimate value) => Plain(InUnit(measure, value)) + (measure.IsShare ? " %" : "");

    /// <summary>+12 pts, exactly "0" where nothing differs.</summary>
    public static string Difference(DeterrenceMeasure measure, Estimate difference)
    {
        if (difference is { Value: 0, Interval: { Low: 0, High: 0 } }) return "0";
        Estimate shown = InUnit(measure, difference);
        return Signed(shown.Value, Decimals.SupportedBy(shown)) + (measure.IsShare ? " pts" : "");
    }

    /// <summary>[−4, +12]; empty where nothing differs.</summary>
    public static string Interval(DeterrenceMeasure measure, Estimate estimate, bool signed)
    {
        Estimate shown = InUnit(measure, estimate);
        if (shown.Interval.Width == 0) return "";
        Decimals digits = Decimals.SupportedBy(shown);
        return signed
            ? $"[{Signed(shown.Interval.Low, digits)}, {Signed(shown.Interval.High, digits)}]"
            : $"[{Text(shown.Interval.Low, digits)}, {Text(shown.Interval.High, digits)}]";
    }

    /// <summary>−33 %; empty where there is nothing to compare with.</summary>
    public static string Relative(DeterrenceContrast contrast) =>
        contrast.Relative is { } share && contrast.IsResolved ? Signed(share * 100, default) + " %" : "";

    /// <summary>A utility, with two digits.</summary>
    public static string Utility(double value) => double.IsFinite(value) ? Text(value, new Decimals(2)) : "none";

    private static string Plain(Estimate shown) => Text(shown.Value, Decimals.SupportedBy(shown));

    private static Estimate InUnit(DeterrenceMeasure measure, Estimate estimate) => measure.IsShare ? estimate.In(100) : estimate;

    private static string Signed(double value, Decimals digits) => (digits.Round(value) > 0 ? "+" : "") + Text(value, digits);

    private static string Text(double value, Decimals digits) => digits.Round(value)
        .ToString($"N{Math.Max(0, digits.Places)}", CultureInfo.InvariantCulture).Replace('-', '−');
}
