namespace CrisisSim.Charts;

/// <summary>Draws markers.</summary>
internal static class DotDrawing
{
    /// <summary>Px at scale 1.</summary>
    public const double Radius = 4.6;

    /// <summary>Draws one with its whiskers; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Dot dot)
    {
        if (!panel.X.Holds(dot.X) || !panel.Y.Holds(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        canvas.Open("g", ("class", "dot"), ("data-read", dot.Read.Length > 0 ? dot.Read : null));
        if (dot.Across is { } across) WhiskerDrawing.Across(canvas, panel, across, y, dot.Series);
        if (dot.Upward is { } upward) WhiskerDrawing.Upward(canvas, panel, upward, x, dot.Series);
        string colour = Palette.Colour(dot.Series);
        canvas.Leaf(
            "path",
            ("class", dot.Hollow ? "paper " + Palette.StrokeClass(dot.Series) : Palette.FillClass(dot.Series)),
            ("d", Markers.Path(dot.Series, x, y, Radius * canvas.Sizes.Scale)),
            ("fill", dot.Hollow ? Ink.Paper : colour),
            ("stroke", dot.Hollow ? colour : Palette.IsReadable(dot.Series) ? null : Ink.Line),
            ("stroke-width", dot.Hollow ? "1.8" : Palette.IsReadable(dot.Series) ? null : "0.8"));
        canvas.Close("g");
    }
}
