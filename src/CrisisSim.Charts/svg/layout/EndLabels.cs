namespace CrisisSim.Charts;

/// <summary>Labels at the right ends of curves, kept clear of each other.</summary>
internal static class EndLabels
{
    /// <summary>Room right of a panel whose area has this height; 0 where no curve has a label.</summary>
    public static double Room(Panel panel, double height, double most, Sizes sizes)
    {
        Area unit = new(0, 0, 1, height);
        EndLabelStack stack = EndLabelStack.For(panel, Scale.Across(panel.X, unit), Scale.Upward(panel.Y, unit), most,
            sizes);
        if (stack.Labels.Count == 0) return 0;
        return stack.Away(sizes)
            + stack.Labels.Max(label => label.Lines
                .Select((line, k) => TextWidth.Measure(line.Lines[0], Size(k, sizes), k == 0))
                .Max())
            + 2;
    }

    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Sizes sizes = canvas.Sizes;
        EndLabelStack stack = EndLabelStack.For(panel.Panel, panel.X, panel.Y, panel.Cell.Right - panel.Plot.Right,
            sizes);
        double x = panel.Plot.Right + stack.Away(sizes);
        SeriesGroups groups = new(canvas);
        for (int k = 0; k < stack.Labels.Count; k++)
        {
            EndLabel label = stack.Labels[k];
            groups.Enter(label.Curve.Series);
            if (stack.IsMoved(k, sizes) || label.X < panel.Plot.Right - 1)
                Lead(canvas, label, panel.Plot.Right, x, stack.Middle(k, sizes));
            Write(canvas, label, x, stack.Tops[k], panel.Cell.Right - x + 1);
        }
        groups.Leave();
    }

    /// <summary>Text size of a line of a label.</summary>
    public static double Size(int line, Sizes sizes) => line == 0 ? sizes.Body : sizes.Small;

    private static void Lead(Canvas canvas, EndLabel label, double edge, double x, double middle)
    {
        string path =
            $"M{Pixels.Format(label.X + 3, label.Y)}H{Pixels.Format(edge + 3)}L{Pixels.Format(x - 8, middle)}H{Pixels.Format(x - 3)}";
        canvas.Leaf("path", ("class", "line leader"), ("d", path), ("fill", "none"), ("stroke", Ink.Line),
            ("stroke-width", "0.8"));
    }

    private static void Write(Canvas canvas, EndLabel label, double x, double top, double width)
    {
        for (int k = 0; k < label.Lines.Count; k++)
        {
            double size = Size(k, canvas.Sizes);
            TextStyle look = k == 0
                ? TextStyle.ForSeries(size, label.Curve.Series) with { Strong = true }
                : TextStyle.Faint(size);
            string text = FittedText.Shortened(label.Lines[k].Lines[0], width, size, k == 0);
            canvas.Words(text, x, top + (Sizes.Line(size) / 2), look, label.Lines[k].Whole);
            top += Sizes.Line(size);
        }
    }
}
