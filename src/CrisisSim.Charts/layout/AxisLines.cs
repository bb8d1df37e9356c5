namespace CrisisSim.Charts;

/// <summary>The lines of axes, px.</summary>
internal static class AxisLines
{
    /// <summary>Lines across the panel, which lie under the marks.</summary>
    public static IEnumerable<Point[]> Grid(PanelLayout panel)
    {
        Area plot = panel.Plot;
        if (panel.Panel.X is NumberAxis { Grid: true })
        {
            foreach (double x in panel.Across.Select(mark => panel.X.At(mark.At)))
                yield return [new Point(x, plot.Top), new Point(x, plot.Bottom)];
        }
        if (panel.Panel.Y is NumberAxis { Grid: true })
        {
            foreach (double y in panel.Upward.Select(mark => panel.Y.At(mark.At)))
                yield return [new Point(plot.Left, y), new Point(plot.Right, y)];
        }
    }

    /// <summary>The line below the panel and its ticks.</summary>
    public static IEnumerable<Point[]> Below(PanelLayout panel, Sizes sizes)
    {
        Area plot = panel.Plot;
        yield return [new Point(plot.Left, plot.Bottom), new Point(plot.Right, plot.Bottom)];
        if (panel.Panel.X is not NumberAxis) yield break;
        double end = plot.Bottom + (PanelLayout.TickLength * sizes.Scale);
        foreach (double x in panel.Across.Select(mark => panel.X.At(mark.At)))
            yield return [new Point(x, plot.Bottom), new Point(x, end)];
    }
}
