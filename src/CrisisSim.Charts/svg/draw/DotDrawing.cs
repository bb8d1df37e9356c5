namespace CrisisSim.Charts;

/// <summary>Draws markers.</summary>
internal static class DotDrawing
{
    /// <summary>Draws one with its whiskers; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Dot dot)
    {
        if (!panel.X.Contains(dot.X) || !panel.Y.Contains(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        canvas.Open("g", ("class", "dot"), ("data-read", dot.Read.Length > 0 ? dot.Read : null));
        if (dot.Across is { } across) WhiskerDrawing.Across(canvas, panel, across, y, dot.Series);
        if (dot.Upward is { } upward) WhiskerDrawing.Upward(canvas, panel, upward, x, dot.Series);
        bool pale = Palette.IsPale(dot.Series);
        Series? edge = pale ? null : dot.Series;
        canvas.Leaf(
            "path",
            ("class", dot.Hollow
                ? "paper " + Palette.StrokeClass(edge)
                : Palette.FillClass(dot.Series) + (pale ? " line" : " halo")),
            ("d", SvgPath.Marker(dot.Series, x, y, Markers.Radius * canvas.Sizes.Scale)),
            ("fill", dot.Hollow ? Ink.Paper : Palette.Colour(dot.Series)),
            ("stroke", dot.Hollow ? Palette.Colour(edge) : pale ? Ink.Line : Ink.Paper),
            ("stroke-width", Pixels.Format(dot.Hollow ? Strokes.Hollow : Strokes.Dot)));
        canvas.Close("g");
    }
}
