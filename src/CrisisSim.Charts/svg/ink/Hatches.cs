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

    private const string Falling = "M-2,6L2,10M0,0L8,8M6,-2L10,2";

    private static readonly string?[] Lines =
    [
        "M-2,2L2,-2M0,8L8,0M6,10L10,6", null, Falling, "M0,2H8M0,6H8", "M2,0V8M6,0V8",
        "M0,4L4,0L8,4L4,8Z", "M-2,2L2,-2M0,8L8,0M6,10L10,6M0,0L8,8", "M0,4H8M4,0V8",
    ];

    /// <summary>Whether there is one over a box.</summary>
    public static bool Cover(Box box) =>
        box.Shade is { } shade
            ? shade < ShadedBelow
            : !box.Faint && box.Series is { } series && Lines[Palette.Cue(series)] is not null;

    /// <summary>The pattern over a box, such as "url(#ends-hatch-0)"; null: none.</summary>
    public static string? Over(Canvas canvas, Box box) =>
        box.Shade is { } shade
            ? (shade < ShadedBelow ? $"url(#{canvas.Id}-below)" : null)
            : box.Faint ? null : Over(canvas, box.Series);

    /// <summary>The pattern over the series' marks; null: none.</summary>
    public static string? Over(Canvas canvas, Series? series) =>
        series is null || Lines[Palette.Cue(series)] is null ? null : $"url(#{Id(canvas, series)})";

    /// <summary>Defines the patterns that a chart needs.</summary>
    public static void Define(Canvas canvas, Chart chart)
    {
        Mark[] filled = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark is Box or Outline)];
        foreach (Series one in filled
            .Select(mark => mark.Series)
            .OfType<Series>()
            .Concat(chart.Legend)
            .DistinctBy(one => Id(canvas, one)))
        {
            if (Lines[Palette.Cue(one)] is { } lines)
                Pattern(canvas, Id(canvas, one), lines, Contrast.Between(Palette.Colour(one), Ink.OnDark) > LightFrom);
        }
        if (filled.Any(mark => mark is Box { Shade: < ShadedBelow }))
            Pattern(canvas, canvas.Id + "-below", Falling, dark: false);
    }

    private static void Pattern(Canvas canvas, string id, string lines, bool dark)
    {
        canvas.Open("pattern", ("id", id), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
        canvas.Leaf("path", ("d", lines), ("fill", "none"), ("stroke", dark ? Ink.OnDark : Ink.OnLight),
            ("stroke-width", dark ? "1.1" : "1"), ("stroke-opacity", dark ? "0.42" : "0.3"));
        canvas.Close("pattern");
    }

    private static string Id(Canvas canvas, Series series) =>
        FormattableString.Invariant($"{canvas.Id}-hatch-{Math.Max(0, series.Place) % (Palette.Size * Palette.Size)}");
}
