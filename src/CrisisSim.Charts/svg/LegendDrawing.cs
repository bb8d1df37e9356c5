namespace CrisisSim.Charts;

/// <summary>Draws the legend.</summary>
internal static class LegendDrawing
{
    /// <summary>Draws all rows.</summary>
    public static void Draw(Canvas canvas, Chart chart, ChartLayout layout)
    {
        double y = layout.LegendTop;
        foreach (LegendRow row in layout.Legend)
        {
            foreach (LegendEntry entry in row.Entries) Draw(canvas, chart, entry, canvas.Sizes.Pad + entry.X, y);
            y += Sizes.Line(canvas.Sizes.Body) * 1.15;
        }
    }

    private static void Draw(Canvas canvas, Chart chart, LegendEntry entry, double x, double y)
    {
        double size = canvas.Sizes.Body, width = LegendRow.Swatch * size;
        canvas.Open("g", ("class", "legend-entry"), ("data-series", entry.Series.Name));
        Swatch.Draw(canvas, chart, entry.Series, new Area(x, y - (size * 0.45), x + width, y + (size * 0.45)));
        if (entry.Name.Lines.Count > 0) canvas.Words(entry.Name.Lines[0], x + width + (size * 0.5), y, TextLook.Of(size), entry.Name.Whole);
        canvas.Close("g");
    }
}
