namespace CrisisSim.Charts;

/// <summary>Thin lines over filled marks, one pattern a cue.</summary>
internal static class Hatches
{
    private static readonly string?[] Lines =
    [
        "M-2,2L2,-2M0,8L8,0M6,10L10,6", null, "M-2,6L2,10M0,0L8,8M6,-2L10,2", "M0,2H8M0,6H8", "M2,0V8M6,0V8",
        "M0,8L8,0M0,0L8,8", "M-2,2L2,-2M0,8L8,0M6,10L10,6M0,4L4,0M4,8L8,4", "M0,4H8M4,0V8",
    ];

    /// <summary>The pattern over the series' marks, such as "url(#ends-hatch-0)"; null: none.</summary>
    public static string? Over(Canvas canvas, Series? series) =>
        series is null || Lines[Palette.Cue(series)] is null ? null : $"url(#{Id(canvas, series)})";

    /// <summary>Defines the patterns of these series.</summary>
    public static void Define(Canvas canvas, IEnumerable<Series> series)
    {
        foreach (Series one in series.DistinctBy(one => Id(canvas, one)))
        {
            if (Lines[Palette.Cue(one)] is not { } lines) continue;
            bool dark = Contrast.IsDark(Palette.Colour(one));
            canvas.Open("pattern", ("id", Id(canvas, one)), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
            canvas.Leaf("path", ("d", lines), ("fill", "none"), ("stroke", dark ? Ink.OnDark : Ink.OnLight), ("stroke-width", "1"), ("stroke-opacity", dark ? "0.5" : "0.35"));
            canvas.Close("pattern");
        }
    }

    private static string Id(Canvas canvas, Series series) =>
        FormattableString.Invariant($"{canvas.Id}-hatch-{Math.Max(0, series.Place) % (Palette.Size * Palette.Size)}");
}
