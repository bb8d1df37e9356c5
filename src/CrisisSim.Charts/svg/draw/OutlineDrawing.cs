namespace CrisisSim.Charts;

/// <summary>Draws closed shapes.</summary>
internal static class OutlineDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Outline outline)
    {
        Point[] points = [.. outline.Points.Where(point => !double.IsNaN(point.X) && !double.IsNaN(point.Y))];
        if (points.Length < 3) return;
        string path = CurveDrawing.Path(panel, points, steps: false) + "Z";
        Series? edge = Palette.IsPale(outline.Series) ? null : outline.Series;
        canvas.Leaf(
            "path",
            ("class", $"{Palette.FillClass(outline.Series)} {Palette.StrokeClass(edge)} outline"),
            ("d", path),
            ("fill", Palette.Colour(outline.Series)),
            ("fill-opacity", "0.4"),
            ("stroke", Palette.Colour(edge)),
            ("stroke-width", "1.4"),
            ("stroke-linejoin", "round"),
            ("data-read", outline.Read.Length > 0 ? outline.Read : null));
        if (Hatches.Over(canvas.Id, outline.Series) is { } hatch)
            canvas.Leaf("path", ("d", path), ("fill", hatch), ("pointer-events", "none"));
    }
}
