
namespace CrisisSim.Charts;

/// <summary>Draws the legend.</summary>
internal static class LegendDrawing
{
    /// <summary>Draws all rows.</summary>
    public static void Draw(Canvas canvas, Chart chart, ChartLayout layout)
    {
        foreach (LegendPlace entry in LegendPlace.All(layout, canvas.Sizes))
        {
            canvas.Open("g", ("class", "legend-entry"), ("data-series", entry.Series.Name));
            Swatch.Draw(canvas, chart, entry.Series, entry.Swatch);
            if (entry.Name is { } name) canvas.Text(name);
            canvas.Close("g");
        }
    }
}

/// <summary>Draws a sample of a series' look.</summary>
internal static class Swatch
{
    /// <summary>Draws it in an area.</summary>
    public static void Draw(Canvas canvas, Chart chart, Series series, Area area)
    {
        var look = SwatchLook.For(chart, series);
        if (look.Shade is { } shade) Rectangle(canvas, area, "shade", shade, null);
        else if (look.Filled) Patch(canvas, series, area);
        if (look.Banded) Band(canvas, series, area);
        if (look.Lined) Line(canvas, series, area);
        if (look.Dotted)
            canvas.Leaf("path", ("class", Palette.FillClass(series)),
                ("d", SvgPath.Marker(series, area.MiddleX, area.MiddleY, Markers.Radius * canvas.Sizes.Scale)),
                ("fill", Palette.Colour(series)));
    }

    private static void Patch(Canvas canvas, Series series, Area area)
    {
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), null);
        if (Hatches.Fill(canvas.Id, series) is { } hatch) Rectangle(canvas, area, null, hatch, null);
    }

    private static void Band(Canvas canvas, Series series, Area area) =>
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), Pixels.Format(Strokes.Banded));

    private static void Line(Canvas canvas, Series series, Area area) => canvas.Leaf(
        "path",
        ("class", Palette.StrokeClass(series)),
        ("d", $"M{Pixels.Format(area.Left, area.MiddleY)}H{Pixels.Format(area.Right)}"),
        ("fill", "none"),
        ("stroke", Palette.Colour(series)),
        ("stroke-width", Pixels.Format(Strokes.Curve)),
        ("stroke-dasharray", Palette.Dash(series)));

    private static void Rectangle(Canvas canvas, Area area, string? classes, string fill, string? opacity) =>
        canvas.Leaf(
        "rect",
        ("class", classes),
        ("x", Pixels.Format(area.Left)),
        ("y", Pixels.Format(area.Top)),
        ("width", Pixels.Format(area.Width)),
        ("height", Pixels.Format(area.Height)),
        ("fill", fill),
        ("fill-opacity", opacity));
}
