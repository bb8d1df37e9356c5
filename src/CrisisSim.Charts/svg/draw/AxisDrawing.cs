namespace CrisisSim.Charts;

/// <summary>Draws axes: lines across, ticks, texts and titles.</summary>
internal static class AxisDrawing
{
    /// <summary>Lines across the panel, which lie under the marks.</summary>
    public static void Grid(Canvas canvas, PanelLayout panel)
    {
        string path = SvgPath.Lines(AxisLines.Grid(panel));
        if (path.Length > 0)
            canvas.Leaf("path", ("class", "grid"), ("d", path), ("fill", "none"), ("stroke", Ink.Grid),
                ("stroke-width", Pixels.Format(Strokes.Grid)));
    }

    /// <summary>The line below and its ticks, and all texts.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        canvas.Leaf("path", ("class", "line"), ("d", SvgPath.Lines(AxisLines.Below(panel, canvas.Sizes))),
            ("fill", "none"), ("stroke", Ink.Line), ("stroke-width", Pixels.Format(Strokes.Axis)));
        foreach (PlacedText text in AxisTexts.Place(panel, canvas.Sizes)) canvas.Text(text);
    }
}
