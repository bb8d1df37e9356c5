namespace CrisisSim.Charts;

/// <summary>Draws straight lines across a panel.</summary>
internal static class ReferenceLineDrawing
{
    /// <summary>Draws one; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, ReferenceLine rule)
    {
        Scale scale = rule.Upright ? panel.X : panel.Y;
        if (!scale.Holds(rule.At)) return;
        double at = scale.At(rule.At);
        Area plot = panel.Plot;
        canvas.Leaf(
            "path",
            ("class", (rule.Series is null ? "line" : Palette.StrokeClass(rule.Series)) + " rule"),
            ("d", rule.Upright
                ? $"M{Pixels.Format(at, plot.Top)}V{Pixels.Format(plot.Bottom)}"
                : $"M{Pixels.Format(plot.Left, at)}H{Pixels.Format(plot.Right)}"),
            ("fill", "none"),
            ("stroke", rule.Series is null ? Ink.Line : Palette.Colour(rule.Series)),
            ("stroke-width", "1.3"),
            ("stroke-dasharray", rule.Solid ? null : "5 4"),
            ("data-read", rule.Read.Length > 0 ? rule.Read : null));
    }
}
