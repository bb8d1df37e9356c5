using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>A chart laid out as plots and texts on one page.</summary>
internal sealed class PagePlot : IDisposable
{
    private readonly Area page;
    private readonly AreaPlot legend;

    /// <summary>Of a chart.</summary>
    public PagePlot(Chart chart)
    {
        var sizes = Sizes.For(chart.Width);
        var layout = ChartLayout.Arrange(chart, sizes);
        page = new Area(0, 0, Math.Max(200, chart.Width), layout.Height);
        legend = LegendPlot.Create(chart, layout, sizes, page);
        Panels = [.. layout.Panels.Select(panel => PanelPlot.Create(panel, sizes, page))];
        Texts =
        [
            .. HeadTexts.Place(layout, sizes),
            .. LegendPlace.All(layout, sizes).Select(entry => entry.Name).OfType<PlacedText>(),
            .. layout.Panels.SelectMany(panel => PanelPlot.Texts(panel, sizes)),
        ];
    }

    /// <summary>Width and height, px.</summary>
    public (double Width, double Height) Size => (page.Width, page.Height);

    /// <summary>Of each panel.</summary>
    public IReadOnlyList<AreaPlot> Panels { get; }

    /// <summary>All texts, those first drawn first.</summary>
    public IReadOnlyList<PlacedText> Texts { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        legend.Dispose();
        foreach (AreaPlot panel in Panels) panel.Dispose();
    }

    /// <summary>Draws it.</summary>
    /// <exception cref="PictureException">No typeface can be loaded.</exception>
    public void Draw(SKCanvas canvas)
    {
        canvas.Clear(SKColor.Parse(Ink.Paper));
        legend.Draw(canvas);
        foreach (AreaPlot panel in Panels) panel.Draw(canvas);
        foreach (PlacedText text in Texts) TextDrawing.Draw(canvas, text);
    }
}

/// <summary>The samples of a legend.</summary>
internal static class LegendPlot
{
    /// <summary>Of a chart.</summary>
    public static AreaPlot Create(Chart chart, ChartLayout layout, Sizes sizes, Area page)
    {
        AreaPlot plot = new(page, page);
        foreach (LegendPlace entry in LegendPlace.All(layout, sizes)) Add(plot, chart, entry, sizes);
        return plot;
    }

    private static void Add(AreaPlot plot, Chart chart, LegendPlace entry, Sizes sizes)
    {
        Series series = entry.Series;
        Area area = entry.Swatch;
        string colour = Palette.Colour(series);
        var look = SwatchLook.For(chart, series);
        if (look.Filled) plot.Fill(area, new Fill(look.Shade ?? colour));
        if (look is { Filled: true, Shade: null } && HatchLook.For(series) is { } hatch) plot.Hatch(area, hatch);
        if (look.Banded) plot.Fill(area, new Fill(colour, Strokes.Banded));
        if (look.Lined)
            plot.Line([new Point(area.Left, area.MiddleY), new Point(area.Right, area.MiddleY)],
                new Pen(colour, Strokes.Curve) { Dashes = Palette.Dash(series) });
        if (look.Dotted)
            MarkPlots.Marker(plot, series, new Point(area.MiddleX, area.MiddleY), Markers.Radius * sizes.Scale,
                new Fill(colour));
    }
}

/// <summary>One panel.</summary>
internal static class PanelPlot
{
    /// <summary>Its lines and marks.</summary>
    public static AreaPlot Create(PanelLayout panel, Sizes sizes, Area page)
    {
        AreaPlot plot = new(panel.Seen, page);
        foreach (Point[] line in AxisLines.Grid(panel)) plot.Line(line, new Pen(Ink.Grid, Strokes.Grid));
        foreach (Point[] line in AxisLines.Below(panel, sizes)) plot.Line(line, new Pen(Ink.Line, Strokes.Axis));
        foreach (Mark mark in panel.Panel.Marks) MarkPlots.Add(plot, panel, mark, sizes);
        foreach (PlacedText text in PanelTexts.Place(panel, sizes).Placed)
            plot.Line(text.Leader, new Pen(Ink.Line, Strokes.Leader));
        foreach (EndLabelPlace label in EndLabelPlace.All(panel, sizes))
            plot.Line(label.Leader, new Pen(Ink.Line, Strokes.Leader));
        return plot;
    }

    /// <summary>Its texts.</summary>
    public static IEnumerable<PlacedText> Texts(PanelLayout panel, Sizes sizes) =>
    [
        .. AxisTexts.Heading(panel, sizes),
        .. AxisTexts.Place(panel, sizes),
        .. PanelTexts.Place(panel, sizes).Placed,
        .. EndLabelPlace.All(panel, sizes).SelectMany(label => label.Texts),
        .. CountTexts.Place(panel, sizes),
        .. PanelTexts.Empty(panel, sizes) is { } nothing ? [nothing] : Array.Empty<PlacedText>(),
    ];
}
