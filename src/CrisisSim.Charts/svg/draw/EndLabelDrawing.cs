namespace CrisisSim.Charts;

/// <summary>Draws the labels at the right ends of curves.</summary>
internal static class EndLabelDrawing
{
    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        SeriesGroups groups = new(canvas);
        foreach (EndLabelPlace label in EndLabelPlace.All(panel, canvas.Sizes))
        {
            groups.Enter(label.Series);
            Leader(canvas, label.Leader);
            foreach (PlacedText text in label.Texts) canvas.Text(text);
        }
        groups.Leave();
    }

    /// <summary>Draws the line that leads to a label; nothing where there is none.</summary>
    public static void Leader(Canvas canvas, IReadOnlyList<Point> line)
    {
        if (line.Count > 0)
            canvas.Leaf("path", ("class", "line leader"), ("d", SvgPath.Lines(line)), ("fill", "none"),
                ("stroke", Ink.Line), ("stroke-width", Pixels.Format(Strokes.Leader)));
    }
}
