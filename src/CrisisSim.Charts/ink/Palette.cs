namespace CrisisSim.Charts;

/// <summary>
/// Colours that people with any of the usual colour blindnesses can tell apart (Okabe and Ito 2008, "Color Universal
/// Design"), and a second cue for print without colour. From place 8 on the colours begin anew with other cues. Two
/// greys with cues of their own are for the baselines, below place 0.
/// </summary>
internal static class Palette
{
    /// <summary>Number of colours and of cues, without those of the baselines.</summary>
    public const int Size = 8;

    /// <summary>Places of the worlds without a text and without one another.</summary>
    public const int NoDeclaration = -1, NoAlliance = -2;

    private static readonly string[] Colours =
        ["#D55E00", "#0072B2", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", Ink.Text, "#F0E442", "#818A94", "#4D5560"];

    private static readonly string?[] Dashes =
        ["8 4", null, "2 3", "11 3 2 3", "16 5", "5 2", "11 3 2 3 2 3", "2 6", "14 3 6 3", "22 4"];

    /// <summary>Of a series, or of text where there is none.</summary>
    public static string Colour(Series? series) => series is null ? Ink.Text : Colours[ColourOf(series)];

    /// <summary>What a box is filled with.</summary>
    public static string Colour(Box box) =>
        box.Shade is { } shade ? DivergingPalette.ColourAt(shade) : Colour(box.Series);

    /// <summary>The class of what is filled with the series' colour.</summary>
    public static string FillClass(Series? series) =>
        series is null ? "ink" : FormattableString.Invariant($"s{ColourOf(series)}");

    /// <summary>The class of what is drawn as a line in the series' colour.</summary>
    public static string StrokeClass(Series? series) =>
        series is null ? "s6-stroke" : FormattableString.Invariant($"s{ColourOf(series)}-stroke");

    /// <summary>The dashes of its lines; null: unbroken.</summary>
    public static string? Dash(Series? series) => series is null ? null : Dashes[Cue(series)];

    /// <summary>Which marker and hatch it has, 0 to 7, and 8 or 9 for a baseline.</summary>
    public static int Cue(Series series) =>
        series.Place >= 0 ? (ColourOf(series) + (series.Place / Size * 3)) % Size : ColourOf(series);

    /// <summary>Whether text in its colour is read well on paper (contrast of 3:1 or more, WCAG 2.2, 1.4.11).</summary>
    public static bool IsReadable(Series? series) => series is null || Contrast.Between(Colour(series), Ink.Paper) >= 3;

    /// <summary>Whether its colour is so pale that what has it needs a dark edge.</summary>
    public static bool IsPale(Series? series) =>
        series is not null && Contrast.Between(Colour(series), Ink.Paper) < 1.6;

    private static int ColourOf(Series series) =>
        series.Place >= 0 ? series.Place % Size : Size - 1 - Math.Max(NoAlliance, series.Place);
}

/// <summary>Colours of a scale from one hue by a neutral tone to another.</summary>
internal static class DivergingPalette
{
    private static readonly (double At, int Red, int Green, int Blue)[] Stops =
    [
        (-1, 0x00, 0x5A, 0x94), (-0.5, 0x6B, 0xAE, 0xD6), (0, 0xE9, 0xE9, 0xE6),
        (0.5, 0xF4, 0xA5, 0x6B), (1, 0xB8, 0x46, 0x00),
    ];

    /// <summary>Of a shade from −1 to +1; what is beyond is as the end, what is no number as 0.</summary>
    public static string ColourAt(double shade)
    {
        double at = double.IsNaN(shade) ? 0 : Math.Clamp(shade, -1, 1);
        int k = Math.Min((int)((at + 1) * 2), Stops.Length - 2);
        double share = (at - Stops[k].At) / (Stops[k + 1].At - Stops[k].At);
        return "#" + Between(Stops[k].Red, Stops[k + 1].Red, share)
            + Between(Stops[k].Green, Stops[k + 1].Green, share)
            + Between(Stops[k].Blue, Stops[k + 1].Blue, share);
    }

    private static string Between(int from, int to, double share) =>
        FormattableString.Invariant($"{(int)Math.Round(from + ((to - from) * share)):X2}");
}
