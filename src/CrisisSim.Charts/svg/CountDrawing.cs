namespace CrisisSim.Charts;

/// <summary>Draws the numbers under an axis.</summary>
internal static class CountDrawing
{
    /// <summary>Draws the table of a panel, if it has one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        if (panel.Panel.Counts is not { Rows.Count: > 0 } table) return;
        Sizes sizes = canvas.Sizes;
        double size = sizes.Small, row = CountRoom.Row(sizes), width = CountRoom.NumberWidth(table, sizes);
        double y = AxisDrawing.CountsTop(panel, panel.Plot.Bottom, sizes) + sizes.Gap + (row / 2);
        double labels = panel.Plot.Left - (width / 2) - (sizes.Gap * 1.5);
        Fitted heading = Fitted.In(table.Heading, panel.Cell.Width, 1, size);
        if (heading.Lines.Count > 0) canvas.Words(heading.Lines[0], panel.Cell.Left, y, TextLook.Faint(size), heading.Whole);
        int[] shown = Shown(table, panel, width + (size * 0.8));
        foreach (CountRow counts in table.Rows)
        {
            y += row;
            canvas.Open("g", ("class", "series"), ("data-series", counts.Series.Name));
            Fitted name = Fitted.In(counts.Series.Name, labels - panel.Cell.Left + 1, 1, size);
            if (name.Lines.Count > 0) canvas.Words(name.Lines[0], labels, y, TextLook.Of(size, counts.Series) with { Anchor = Anchor.End }, name.Whole);
            foreach (int k in shown.Where(k => k < counts.Counts.Count)) canvas.Words(CountRoom.Text(counts.Counts[k]), panel.X.At(table.At[k]), y, TextLook.Of(size) with { Anchor = Anchor.Middle });
            canvas.Close("g");
        }
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
