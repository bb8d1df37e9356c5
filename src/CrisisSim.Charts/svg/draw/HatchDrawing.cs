
namespace CrisisSim.Charts;

/// <summary>Defines the patterns that lie over filled marks.</summary>
internal static class HatchDrawing
{
    /// <summary>Defines the patterns that a chart needs.</summary>
    public static void Define(Canvas canvas, Chart chart)
    {
        Mark[] filled = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark is Box or Outline)];
        foreach (Series one in filled
            .Where(mark => mark is not Box { Shade: not null })
            .Select(mark => mark.Series)
            .OfType<Series>()
            .Concat(chart.Legend.Where(one => SwatchLook.For(chart, one).Shade is null))
            .DistinctBy(one => Hatches.Id(canvas.Id, one)))
        {
            if (Hatches.LinesOf(one) is { } lines)
                Pattern(canvas, Hatches.Id(canvas.Id, one), lines, Hatches.IsLight(one));
        }
        if (filled.Any(mark => mark is Box { Shade: not null } box && Hatches.Covers(box)))
            Pattern(canvas, Hatches.IdBelow(canvas.Id), Hatches.Falling, light: false);
    }

    private static void Pattern(Canvas canvas, string id, string lines, bool light)
    {
        (double width, double covered) = Strokes.Hatch(light);
        canvas.Open("pattern", ("id", id), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
        canvas.Leaf("path", ("d", lines), ("fill", "none"), ("stroke", light ? Ink.OnDark : Ink.OnLight),
            ("stroke-width", Pixels.Format(width)), ("stroke-opacity", Pixels.Format(covered)));
        canvas.Close("pattern");
    }
}
