namespace CrisisSim.Charts;

/// <summary>Draws the labels at the right ends of curves.</summary>
internal static class EndLabelDrawing
{
    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Sizes sizes = canvas.Sizes;
        var stack = EndLabelStack.For(panel.Panel, panel.X, panel.Y, panel.Cell.Right - panel.Plot.Right,
            sizes);
        double x = panel.Plot.Right + stack.Distance(sizes);
        SeriesGroups groups = new(canvas);
        for (int k = 0; k < stack.Labels.Count; k++)
        {
            EndLabel label = stack.Labels[k];
            groups.Enter(label.Curve.Series);
            if (stack.IsMoved(k, sizes) || label.X < panel.Plot.Right - 1)
                LeaderLine(canvas, label, panel.Plot.Right, x, stack.Middle(k, sizes));
            Lines(canvas, label, x, stack.Tops[k], panel.Cell.Right - x + 1);
        }
        groups.Leave();
    }

    private static void LeaderLine(Canvas canvas, EndLabel label, double edge, double x, double middle)
    {
        string path =
            $"M{Pixels.Format(label.X + 3, label.Y)}H{Pixels.Format(edge + 3)}"
                + $"L{Pixels.Format(x - 8, middle)}H{Pixels.Format(x - 3)}";
        canvas.Leaf("path", ("class", "line leader"), ("d", path), ("fill", "none"), ("stroke", Ink.Line),
            ("stroke-width", "0.8"));
    }

    private static void Lines(Canvas canvas, EndLabel label, double x, double top, double width)
    {
        for (int k = 0; k < label.Lines.Count; k++)
        {
            double size = EndLabel.Size(k, canvas.Sizes);
            TextStyle style = k == 0
                ? TextStyle.ForSeries(size, label.Curve.Series) with { Strong = true }
                : TextStyle.Faint(size);
            string text = FittedText.Shorten(label.Lines[k].Lines[0], width, size, k == 0);
            canvas.Text(text, x, top + (Sizes.Line(size) / 2), style, label.Lines[k].Whole);
            top += Sizes.Line(size);
        }
    }
}
