namespace CrisisSim.Charts;

/// <summary>Draws intervals at marks.</summary>
internal static class WhiskerDrawing
{
    /// <summary>Along the x axis at a height in px.</summary>
    public static void Across(Canvas canvas, PanelLayout panel, Whisker whisker, double y, Series? series) =>
        Draw(canvas, WhiskerLines.Across(panel, whisker, y), series);

    /// <summary>Along the y axis at a place in px.</summary>
    public static void Upward(Canvas canvas, PanelLayout panel, Whisker whisker, double x, Series? series) =>
        Draw(canvas, WhiskerLines.Upward(panel, whisker, x), series);

    private static void Draw(Canvas canvas, IReadOnlyList<Point[]> lines, Series? whose)
    {
        if (lines.Count == 0) return;
        Series? series = Palette.IsPale(whose) ? null : whose;
        canvas.Leaf("path", ("class", Palette.StrokeClass(series) + " whisker"), ("d", SvgPath.Lines(lines)),
            ("fill", "none"), ("stroke", Palette.Colour(series)), ("stroke-width", Pixels.Format(Strokes.Whisker)));
    }
}
