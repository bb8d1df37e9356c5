namespace CrisisSim.Charts;

/// <summary>Draws one panel.</summary>
internal static class PanelDrawing
{
    /// <summary>Draws it with all that belongs to it.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Area plot = panel.Plot;
        canvas.Open("g", ("class", "panel"), ("data-left", Pixels.Format(plot.Left)),
            ("data-right", Pixels.Format(plot.Right)), ("data-top", Pixels.Format(plot.Top)),
            ("data-bottom", Pixels.Format(plot.Bottom)));
        foreach (PlacedText text in AxisTexts.Heading(panel, canvas.Sizes)) canvas.Text(text);
        AxisDrawing.Grid(canvas, panel);
        AxisDrawing.Draw(canvas, panel);
        Marks(canvas, panel);
        Texts(canvas, PanelTexts.Place(panel, canvas.Sizes).Placed);
        EndLabelDrawing.Draw(canvas, panel);
        Texts(canvas, CountTexts.Place(panel, canvas.Sizes));
        if (PanelTexts.Empty(panel, canvas.Sizes) is { } nothing) canvas.Text(nothing);
        canvas.Close("g");
    }

    /// <summary>Defines the edge at which its marks are cut off.</summary>
    public static void Define(Canvas canvas, PanelLayout panel)
    {
        Area edge = panel.Seen;
        canvas.Open("clipPath", ("id", ClipId(canvas, panel)));
        canvas.Leaf("rect", ("x", Pixels.Format(edge.Left)), ("y", Pixels.Format(edge.Top)),
            ("width", Pixels.Format(edge.Width)), ("height", Pixels.Format(edge.Height)));
        canvas.Close("clipPath");
    }

    private static void Marks(Canvas canvas, PanelLayout panel)
    {
        SeriesGroups groups = new(canvas);
        string clip = $"url(#{ClipId(canvas, panel)})";
        bool cut = false;
        foreach (Mark mark in panel.Panel.Marks)
        {
            bool cuts = mark is Curve or Band or Outline;
            if (cuts != cut)
            {
                groups.Leave();
                if (cuts) canvas.Open("g", ("clip-path", clip));
                else canvas.Close("g");
                cut = cuts;
            }
            groups.Enter(mark.Series);
            MarkDrawing.Draw(canvas, panel, mark);
        }
        groups.Leave();
        if (cut) canvas.Close("g");
    }

    private static void Texts(Canvas canvas, IReadOnlyList<PlacedText> texts)
    {
        SeriesGroups groups = new(canvas);
        foreach (PlacedText text in texts)
        {
            groups.Enter(text.Series);
            EndLabelDrawing.Leader(canvas, text.Leader);
            canvas.Text(text);
        }
        groups.Leave();
    }

    private static string ClipId(Canvas canvas, PanelLayout panel) =>
        FormattableString.Invariant($"{canvas.Id}-clip-{panel.Index}");
}

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
