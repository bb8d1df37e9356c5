namespace CrisisSim.Charts;

/// <summary>Where everything of a chart stands.</summary>
internal sealed record ChartLayout
{
    private const int MostTitleLines = 3, MostTextLines = 6, MostNarrowLines = 14;

    public required FittedText Title { get; init; }

    public required FittedText Subtitle { get; init; }

    public required FittedText Remark { get; init; }

    public required IReadOnlyList<LegendRow> Legend { get; init; }

    /// <summary>Middle line of the first row of the legend, px.</summary>
    public required double LegendTop { get; init; }

    public required IReadOnlyList<PanelLayout> Panels { get; init; }

    /// <summary>Height of the whole, px.</summary>
    public required double Height { get; init; }

    /// <summary>Of a chart.</summary>
    public static ChartLayout Arrange(Chart chart, Sizes sizes)
    {
        double width = Math.Max(200, chart.Width) - (2 * sizes.Pad);
        var title = FittedText.Fit(chart.Title, width, Most(MostTitleLines), sizes.Title, strong: true);
        var subtitle = FittedText.Fit(chart.Subtitle, width, Most(MostTextLines), sizes.Subtitle);
        var remark = FittedText.Fit(chart.Remark, width, Most(MostTextLines), sizes.Small);
        List<LegendRow> legend = LegendRow.Arrange(chart, width, sizes);
        double head = sizes.Pad + (title.Lines.Count * Sizes.Line(sizes.Title))
            + (subtitle.Lines.Count * Sizes.Line(sizes.Subtitle)) + (sizes.Gap * 1.5);
        double top = head + (legend.Count * Sizes.Line(sizes.Body) * 1.15) + (legend.Count > 0 ? sizes.Gap : 0);
        List<PanelLayout> panels = new GridLayout(chart, sizes, width).Panels(top);
        double bottom = panels.Count == 0 ? top : panels.Max(panel => panel.Cell.Bottom);
        double notes = remark.Lines.Count == 0 ? 0 : sizes.Gap + (remark.Lines.Count * Sizes.Line(sizes.Small));
        return new ChartLayout
        {
            Title = title,
            Subtitle = subtitle,
            Remark = remark,
            Legend = legend,
            LegendTop = head + (Sizes.Line(sizes.Body) / 2),
            Panels = panels,
            Height = Math.Ceiling(bottom + notes + (sizes.Pad * 0.8)),
        };

        int Most(int lines) => sizes.IsNarrow ? MostNarrowLines : lines;
    }
}
