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
        canvas.Open("g", ("class", "panel"), ("data-left", Pixels.Format(plot.Left)),
            ("data-right", Pixels.Format(plot.Right)), ("data-top", Pixels.Format(plot.Top)),
            ("data-bottom", Pixels.Format(plot.Bottom)));
        Heading(canvas, panel);
        AxisDrawing.Grid(canvas, panel);
        AxisDrawing.Draw(canvas, panel);
        Marks(canvas, panel);
        Texts(canvas, PanelTexts.Place(panel, canvas.Sizes));
        EndLabelDrawing.Draw(canvas, panel);
        CountDrawing.Draw(canvas, panel);
        if (panel.Panel.Marks.Count == 0)
            canvas.Text("Nothing to show", plot.MiddleX, plot.MiddleY,
                TextStyle.Faint(canvas.Sizes.Body) with { Anchor = Anchor.Middle, Halo = true });
        canvas.Close("g");
    }

    /// <summary>Defines the edge at which its marks are cut off.</summary>
    public static void Define(Canvas canvas, PanelLayout panel)
    {
        Area edge = panel.Plot.Grow(Edge);
        canvas.Open("clipPath", ("id", ClipId(canvas, panel)));
        canvas.Leaf("rect", ("x", Pixels.Format(edge.Left)), ("y", Pixels.Format(edge.Top)),
            ("width", Pixels.Format(edge.Width)), ("height", Pixels.Format(edge.Height)));
        canvas.Close("clipPath");
    }

    private static void Heading(Canvas canvas, PanelLayout panel)
    {
        double line = Sizes.Line(canvas.Sizes.Body);
        for (int k = 0; k < panel.Heading.Lines.Count; k++)
            canvas.Text(panel.Heading.Lines[k], panel.Plot.Left, panel.HeadingTop + ((k + 0.5) * line),
                TextStyle.Plain(canvas.Sizes.Body) with { Strong = true }, panel.Heading.Whole);
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

    private static void Texts(Canvas canvas, TextPlacement texts)
    {
        SeriesGroups groups = new(canvas);
        foreach (PlacedText text in texts.Placed)
        {
            groups.Enter(text.Series);
            canvas.Text(text.Text, text.X, text.Y, text.Style, text.Whole);
        }
        groups.Leave();
    }

    private static string ClipId(Canvas canvas, PanelLayout panel) =>
        FormattableString.Invariant($"{canvas.Id}-clip-{panel.Index}");
}

/// <summary>Draws the numbers under an axis.</summary>
internal static class CountDrawing
{
    /// <summary>Draws the table of a panel, if it has one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        if (panel.Panel.Counts is not { Rows.Count: > 0 } table) return;
        Sizes sizes = canvas.Sizes;
        double width = CountRoom.NumberWidth(table, sizes),
            top = panel.CountsTop(panel.Plot.Bottom, sizes) + sizes.Gap;
        var heading = FittedText.Fit(table.Heading, panel.Cell.Width, 1, sizes.Small);
        if (heading.Lines.Count > 0)
            canvas.Text(heading.Lines[0], panel.Cell.Left, top + (CountRoom.Heading(sizes) / 2),
                TextStyle.Faint(sizes.Small), heading.Whole);
        top += CountRoom.Heading(sizes);
        int[] shown = ChooseShown(table, panel, width + (sizes.Small * 0.8));
        foreach (CountLines row in CountLines.Arrange(table, sizes))
        {
            canvas.Open("g", ("class", "series"), ("data-series", row.Row.Series.Name));
            Label(canvas, row, panel.Plot.Left - (width / 2) - (sizes.Gap * 1.5), top);
            double y = top + (row.Height(sizes) / 2);
            foreach (int k in shown.Where(k => k < row.Row.Counts.Count))
                canvas.Text(CountRoom.Text(row.Row.Counts[k]), panel.X.At(table.At[k]), y,
                    TextStyle.Plain(sizes.Small) with { Anchor = Anchor.Middle });
            canvas.Close("g");
            top += row.Height(sizes);
        }
    }

    private static void Label(Canvas canvas, CountLines row, double x, double top)
    {
        double size = canvas.Sizes.Small;
        for (int k = 0; k < row.Label.Lines.Count; k++)
            canvas.Text(row.Label.Lines[k], x, top + ((k + 0.5) * Sizes.Line(size) * 1.04),
                TextStyle.ForSeries(size, row.Row.Series) with { Anchor = Anchor.End }, row.Label.Whole);
    }

    /// <summary>Places whose numbers stand clear of those before.</summary>
    private static int[] ChooseShown(CountTable table, PanelLayout panel, double apart)
    {
        List<int> shown = [];
        for (int k = 0; k < table.At.Count; k++)
        {
            if (panel.X.Contains(table.At[k])
                && (shown.Count == 0 || Math.Abs(panel.X.At(table.At[k]) - panel.X.At(table.At[shown[^1]])) >= apart))
                shown.Add(k);
        }
        return [.. shown];
    }
}
