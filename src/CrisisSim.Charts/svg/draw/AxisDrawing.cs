namespace CrisisSim.Charts;

/// <summary>Draws axes: lines across, ticks, texts and titles.</summary>
internal static class AxisDrawing
{
    /// <summary>Lines across the panel, which lie under the marks.</summary>
    public static void Grid(Canvas canvas, PanelLayout panel)
    {
        Area plot = panel.Plot;
        string path = "";
        if (panel.Panel.X is NumberAxis { Grid: true })
            path += string.Concat(panel.Across.Select(
                mark => $"M{Pixels.Format(panel.X.At(mark.At), plot.Top)}V{Pixels.Format(plot.Bottom)}"));
        if (panel.Panel.Y is NumberAxis { Grid: true })
            path += string.Concat(panel.Upward.Select(
                mark => $"M{Pixels.Format(plot.Left, panel.Y.At(mark.At))}H{Pixels.Format(plot.Right)}"));
        if (path.Length > 0)
            canvas.Leaf("path", ("class", "grid"), ("d", path), ("fill", "none"), ("stroke", Ink.Grid),
                ("stroke-width", "1"));
    }

    /// <summary>The line below and its ticks, and all texts.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Area plot = panel.Plot;
        string path = $"M{Pixels.Format(plot.Left, plot.Bottom)}H{Pixels.Format(plot.Right)}";
        string tick = Pixels.Format(PanelLayout.TickLength * canvas.Sizes.Scale);
        if (panel.Panel.X is NumberAxis)
            path += string.Concat(panel.Across.Select(
                mark => $"M{Pixels.Format(panel.X.At(mark.At), plot.Bottom)}v{tick}"));
        canvas.Leaf("path", ("class", "line"), ("d", path), ("fill", "none"), ("stroke", Ink.Line),
            ("stroke-width", "1.2"));
        if (panel.ShowsAcross) Across(canvas, panel);
        if (panel.ShowsUpward) Upward(canvas, panel);
        Titles(canvas, panel);
    }

    private static void Across(Canvas canvas, PanelLayout panel)
    {
        double size = canvas.Sizes.Small,
            top = panel.Plot.Bottom + (PanelLayout.TickLength * canvas.Sizes.Scale) + (canvas.Sizes.Gap / 2);
        TextStyle style = (panel.Panel.X is NameAxis ? TextStyle.Plain(size) : TextStyle.Faint(size)) with
        {
            Anchor = Anchor.Middle
        };
        foreach (AxisMark mark in panel.Across)
        {
            for (int k = 0; k < mark.Text.Lines.Count; k++)
                canvas.Text(mark.Text.Lines[k], panel.X.At(mark.At), top + ((k + 0.5) * Sizes.Line(size)), style,
                    mark.Text.Whole);
        }
    }

    private static void Upward(Canvas canvas, PanelLayout panel)
    {
        double size = PanelMargins.AxisSize(panel.Panel.Y, canvas.Sizes), x = panel.Plot.Left - canvas.Sizes.Gap;
        TextStyle style = (panel.Panel.Y is NameAxis ? TextStyle.Plain(size) : TextStyle.Faint(size)) with
        {
            Anchor = Anchor.End
        };
        foreach (AxisMark mark in panel.Upward)
        {
            int count = mark.Text.Lines.Count;
            for (int k = 0; k < count; k++)
                canvas.Text(mark.Text.Lines[k], x,
                    panel.Y.At(mark.At) + ((k - ((count - 1) / 2d)) * Sizes.Line(size) * 0.92), style, mark.Text.Whole);
        }
    }

    private static void Titles(Canvas canvas, PanelLayout panel)
    {
        Sizes sizes = canvas.Sizes;
        double line = Sizes.Line(sizes.Body);
        var style = TextStyle.Plain(sizes.Body);
        double below = panel.Plot.Bottom + panel.AcrossHeight(sizes) + (sizes.Gap / 2);
        for (int k = 0; k < panel.AcrossTitle.Lines.Count; k++)
            canvas.Text(panel.AcrossTitle.Lines[k], panel.Plot.MiddleX, below + ((k + 0.5) * line),
                style with { Anchor = Anchor.Middle }, panel.AcrossTitle.Whole);
        for (int k = 0; k < panel.UpwardTitle.Lines.Count; k++)
            canvas.Text(panel.UpwardTitle.Lines[k], panel.Cell.Left, panel.UpwardTitleTop + ((k + 0.5) * line), style,
                panel.UpwardTitle.Whole);
    }
}
