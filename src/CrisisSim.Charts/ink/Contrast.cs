using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>
/// How well colours stand out from each other (W3C, WCAG 2.2, "relative luminance" and "contrast ratio").
/// </summary>
internal static class Contrast
{
    /// <summary>From 1 to 21, of colours written #RRGGBB.</summary>
    public static double Between(string one, string other)
    {
        double first = Luminance(one), second = Luminance(other);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>From this contrast on text of any size is read well (WCAG 2.2, 1.4.3).</summary>
    public const double Readable = 4.5;

    /// <summary>Whether white text is read well on it; where it is not, black text is.</summary>
    public static bool IsDark(string colour) => Between(colour, Ink.OnDark) >= Readable;

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        double share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
