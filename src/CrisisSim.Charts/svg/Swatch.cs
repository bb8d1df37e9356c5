namespace CrisisSim.Charts;

/// <summary>Draws a sample of a series' look: what its marks are in the chart.</summary>
internal static class Swatch
{
    /// <summary>Draws it in an area.</summary>
    public static void Draw(Canvas canvas, Chart chart, Series series, Area area)
    {
        Mark[] marks = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark.Series == series)];
        bool curve = marks.Any(mark => mark is Curve or Rule), dot = marks.Any(mark => mark is Dot), filled = marks.Any(mark => mark is Box or Outline);
        if (filled || !(curve || dot)) Patch(canvas, series, area);
        else if (marks.Any(mark => mark is Band)) Pale(canvas, series, area);
        if (curve && !filled) Line(canvas, series, area);
        if (dot && !filled) canvas.Leaf("path", ("class", Palette.FillClass(series)), ("d", Markers.Path(series, area.MiddleX, area.MiddleY, DotDrawing.Radius * canvas.Sizes.Scale)), ("fill", Palette.Colour(series)));
    }

    private static void Patch(Canvas canvas, Series series, Area area)
    {
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), null);
        if (Hatches.Over(canvas, series) is { } hatch) Rectangle(canvas, area, null, hatch, null);
    }

    private static void Pale(Canvas canvas, Series series, Area area) => Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), "0.18");

    private static void Line(Canvas canvas, Series series, Area area) => canvas.Leaf(
        "path",
        ("class", Palette.StrokeClass(series)),
        ("d", $"M{Px.Of(area.Left, area.MiddleY)}H{Px.Of(area.Right)}"),
        ("fill", "none"),
        ("stroke", Palette.Colour(series)),
        ("stroke-width", "2.4"),
        ("stroke-dasharray", Palette.Dash(series)));

    private static void Rectangle(Canvas canvas, Area area, string? classes, string fill, string? opacity) => canvas.Leaf(
        "rect",
        ("class", classes),
        ("x", Px.Of(area.Left)),
        ("y", Px.Of(area.Top)),
        ("width", Px.Of(area.Width)),
        ("height", Px.Of(area.Height)),
        ("fill", fill),
        ("fill-opacity", opacity));
}
