namespace CrisisSim.Charts;

/// <summary>Thin lines over filled marks, one pattern a cue, and one for shades below 0.</summary>
internal static class Hatches
{
    /// <summary>
    /// From here on down a shade is hatched, so that both ends of the scale can be told in greyscale.
    /// </summary>
    public const double ShadedBelow = -0.08;

    /// <summary>From this contrast with white on, hatches are light.</summary>
    private const double LightFrom = 2.9;

    /// <summary>The path of the pattern over shades below 0.</summary>
    public const string Falling = "M-2,6L2,10M0,0L8,8M6,-2L10,2";

    private static readonly string?[] Lines =
    [
        "M-2,2L2,-2M0,8L8,0M6,10L10,6", null, Falling, "M0,2H8M0,6H8", "M2,0V8M6,0V8",
        "M0,4L4,0L8,4L4,8Z", "M-2,2L2,-2M0,8L8,0M6,10L10,6M0,0L8,8", "M0,4H8M4,0V8",
        "M0,4H8", "M4,0V8",
    ];

    /// <summary>Whether there is one over a box.</summary>
    public static bool Covers(Box box) =>
        box.Shade is { } shade
            ? shade < ShadedBelow && !box.Plain
            : !box.Faint && box.Series is { } series && LinesOf(series) is not null;

    /// <summary>The pattern over a box, such as "url(#ends-hatch-0)" in the drawing "ends"; null: none.</summary>
    public static string? Fill(string drawing, Box box) =>
        box.Shade is { } shade
            ? (Covers(box) ? $"url(#{IdBelow(drawing)})" : null)
            : box.Faint ? null : Fill(drawing, box.Series);

    /// <summary>The pattern over the series' marks; null: none.</summary>
    public static string? Fill(string drawing, Series? series) =>
        series is null || LinesOf(series) is null ? null : $"url(#{Id(drawing, series)})";

    /// <summary>The path of a series' pattern on a square of 8 px; null: none.</summary>
    public static string? LinesOf(Series series) => Lines[Palette.Cue(series)];

    /// <summary>Whether the series' pattern is light, to be seen on its colour.</summary>
    public static bool IsLight(Series series) =>
        Contrast.Between(Palette.Colour(series), Ink.OnDark) > LightFrom;

    /// <summary>The id of a series' pattern within a drawing.</summary>
    public static string Id(string drawing, Series series) =>
        series.Place >= 0
            ? FormattableString.Invariant($"{drawing}-hatch-{series.Place % (Palette.Size * Palette.Size)}")
            : FormattableString.Invariant($"{drawing}-hatch-b{Palette.Cue(series)}");

    /// <summary>The id of the pattern over shades below 0.</summary>
    public static string IdBelow(string drawing) => drawing + "-below";
}
