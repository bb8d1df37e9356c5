
namespace CrisisSim.Charts;

/// <summary>Draws the legend.</summary>
internal static class LegendDrawing
{
    /// <summary>Draws all rows.</summary>
    public static void Draw(Canvas canvas, Chart chart, ChartLayout layout)
    {
        double y = layout.LegendTop;
        foreach (LegendRow row in layout.Legend)
        {
            foreach (LegendEntry entry in row.Entries) Draw(canvas, chart, entry, canvas.Sizes.Pad + entry.X, y);
            y += Sizes.Line(canvas.Sizes.Body) * 1.15;
        }
    }

    private static void Draw(Canvas canvas, Chart chart, LegendEntry entry, double x, double y)
    {
        double size = canvas.Sizes.Body, width = LegendRow.Swatch * size;
        canvas.Open("g", ("class", "legend-entry"), ("data-series", entry.Series.Name));
        Swatch.Draw(canvas, chart, entry.Series, new Area(x, y - (size * 0.45), x + width, y + (size * 0.45)));
        if (entry.Name.Lines.Count > 0)
            canvas.Text(entry.Name.Lines[0], x + width + (size * 0.5), y, TextStyle.Plain(size), entry.Name.Whole);
        canvas.Close("g");
    }
}

/// <summary>Draws a sample of a series' look: what its marks are in the chart.</summary>
internal static class Swatch
{
    /// <summary>Draws it in an area.</summary>
    public static void Draw(Canvas canvas, Chart chart, Series series, Area area)
    {
        Mark[] marks = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark.Series == series)];
        bool curve = marks.Any(mark => mark is Curve or ReferenceLine), dot = marks.Any(mark => mark is Dot),
            filled = marks.Any(mark => mark is Box or Outline);
        if (filled || !(curve || dot)) Patch(canvas, series, area);
        else if (marks.Any(mark => mark is Band)) Band(canvas, series, area);
        if (curve && !filled) Line(canvas, series, area);
        if (dot && !filled)
            canvas.Leaf("path", ("class", Palette.FillClass(series)),
                ("d", Markers.Path(series, area.MiddleX, area.MiddleY, Markers.Radius * canvas.Sizes.Scale)),
                ("fill", Palette.Colour(series)));
    }

    private static void Patch(Canvas canvas, Series series, Area area)
    {
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), null);
        if (Hatches.Fill(canvas.Id, series) is { } hatch) Rectangle(canvas, area, null, hatch, null);
    }

    private static void Band(Canvas canvas, Series series, Area area) =>
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), "0.18");

    private static void Line(Canvas canvas, Series series, Area area) => canvas.Leaf(
        "path",
        ("class", Palette.StrokeClass(series)),
        ("d", $"M{Pixels.Format(area.Left, area.MiddleY)}H{Pixels.Format(area.Right)}"),
        ("fill", "none"),
        ("stroke", Palette.Colour(series)),
        ("stroke-width", "2.4"),
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
