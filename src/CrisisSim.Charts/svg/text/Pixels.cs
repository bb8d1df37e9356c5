using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Lengths as a drawing has them.</summary>
internal static class Pixels
{
    /// <summary>To a hundredth, never "-0"; 0 for what is not finite.</summary>
    public static string Format(double length)
    {
        if (!double.IsFinite(length)) return "0";
        string text = Math.Round(length, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>A place, "12.5,40".</summary>
    public static string Format(double x, double y) => $"{Format(x)},{Format(y)}";
}
