namespace CrisisSim.Charts;

/// <summary>Draws the numbers under an axis.</summary>
internal static class CountDrawing
{
    /// <summary>Draws the table of a panel, if it has one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        if (panel.Panel.Counts is not { Rows.Count: > 0 } table) return;
        Sizes sizes = canvas.Sizes;
        double width = CountRoom.NumberWidth(table, sizes), top = AxisDrawing.CountsTop(panel, panel.Plot.Bottom, sizes) + sizes.Gap;
        Fitted heading = Fitted.In(table.Heading, panel.Cell.Width, 1, sizes.Small);
        if (heading.Lines.Count > 0) canvas.Words(heading.Lines[0], panel.Cell.Left, top + (CountRoom.Heading(sizes) / 2), TextLook.Faint(sizes.Small), heading.Whole);
        top += CountRoom.Heading(sizes);
        int[] shown = Shown(table, panel, width + (sizes.Small * 0.8));
        foreach (CountLines row in CountLines.Of(table, sizes))
        {
            canvas.Open("g", ("class", "series"), ("data-series", row.Row.Series.Name));
            Label(canvas, row, panel.Plot.Left - (width / 2) - (sizes.Gap * 1.5), top);
            double y = top + (row.Height(sizes) / 2);
            foreach (int k in shown.Where(k => k < row.Row.Counts.Count))
                canvas.Words(CountRoom.Text(row.Row.Counts[k]), panel.X.At(table.At[k]), y, TextLook.Of(sizes.Small) with { Anchor = Anchor.Middle });
            canvas.Close("g");
            top += row.Height(sizes);
        }
    }

    private static void Label(Canvas canvas, CountLines row, double x, double top)
    {
        double size = canvas.Sizes.Small;
        for (int k = 0; k < row.Label.Lines.Count; k++)
            canvas.Words(row.Label.Lines[k], x, top + ((k + 0.5) * Sizes.Line(size) * 1.04), TextLook.Of(size, row.Row.Series) with { Anchor = Anchor.End }, row.Label.Whole);
    }

    /// <summary>Places whose numbers stand clear of those before.</summary>
    private static int[] Shown(CountTable table, PanelLayout panel, double apart)
    {
        List<int> shown = [];
        for (int k = 0; k < table.At.Count; k++)
        {
            if (panel.X.Holds(table.At[k]) && (shown.Count == 0 || Math.Abs(panel.X.At(table.At[k]) - panel.X.At(table.At[shown[^1]])) >= apart)) shown.Add(k);
        }
        return [.. shown];
    }
}
