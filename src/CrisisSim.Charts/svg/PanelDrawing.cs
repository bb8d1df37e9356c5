namespace CrisisSim.Charts;

/// <summary>Draws one panel.</summary>
internal static class PanelDrawing
{
    /// <summary>How far a line on the edge reaches beyond the panel, px.</summary>
    private const double Edge = 1.5;

    /// <summary>Draws it with all that belongs to it.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Area plot = panel.Plot;
        canvas.Open("g", ("class", "panel"), ("data-left", Px.Of(plot.Left)), ("data-right", Px.Of(plot.Right)), ("data-top", Px.Of(plot.Top)), ("data-bottom", Px.Of(plot.Bottom)));
        Heading(canvas, panel);
        AxisDrawing.Grid(canvas, panel);
        AxisDrawing.Draw(canvas, panel);
        Marks(canvas, panel);
        PanelTexts.Of(panel, canvas.Sizes).Draw(canvas);
        EndLabels.Draw(canvas, panel);
        CountDrawing.Draw(canvas, panel);
        if (panel.Panel.Marks.Count == 0) canvas.Words("Nothing to show", plot.MiddleX, plot.MiddleY, TextLook.Faint(canvas.Sizes.Body) with { Anchor = Anchor.Middle, Halo = true });
        canvas.Close("g");
    }

    /// <summary>Defines the edge at which its marks are cut off.</summary>
    public static void Define(Canvas canvas, PanelLayout panel)
    {
        Area edge = panel.Plot.Grown(Edge);
        canvas.Open("clipPath", ("id", ClipId(canvas, panel)));
        canvas.Leaf("rect", ("x", Px.Of(edge.Left)), ("y", Px.Of(edge.Top)), ("width", Px.Of(edge.Width)), ("height", Px.Of(edge.Height)));
        canvas.Close("clipPath");
    }

    private static void Heading(Canvas canvas, PanelLayout panel)
    {
        double line = Sizes.Line(canvas.Sizes.Body);
        for (int k = 0; k < panel.Heading.Lines.Count; k++)
            canvas.Words(panel.Heading.Lines[k], panel.Plot.Left, panel.HeadingTop + ((k + 0.5) * line), TextLook.Of(canvas.Sizes.Body) with { Strong = true }, panel.Heading.Whole);
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

    private static string ClipId(Canvas canvas, PanelLayout panel) => FormattableString.Invariant($"{canvas.Id}-clip-{panel.Index}");
}
