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
