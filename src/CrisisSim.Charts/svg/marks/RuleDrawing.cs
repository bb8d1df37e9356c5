namespace CrisisSim.Charts;

/// <summary>Draws straight lines across a panel.</summary>
internal static class RuleDrawing
{
    /// <summary>Draws one; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Rule rule)
    {
        Scale scale = rule.Upright ? panel.X : panel.Y;
        if (!scale.Holds(rule.At)) return;
        double at = scale.At(rule.At);
        Area plot = panel.Plot;
        canvas.Leaf(
            "path",
            ("class", (rule.Series is null ? "line" : Palette.StrokeClass(rule.Series)) + " rule"),
            ("d", rule.Upright ? $"M{Px.Of(at, plot.Top)}V{Px.Of(plot.Bottom)}" : $"M{Px.Of(plot.Left, at)}H{Px.Of(plot.Right)}"),
            ("fill", "none"),
            ("stroke", rule.Series is null ? Ink.Line : Palette.Colour(rule.Series)),
            ("stroke-width", "1.3"),
            ("stroke-dasharray", rule.Solid ? null : "5 4"),
            ("data-read", rule.Read.Length > 0 ? rule.Read : null));
    }
}
