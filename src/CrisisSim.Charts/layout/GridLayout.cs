namespace CrisisSim.Charts;

/// <summary>Panels row by row, all areas between axes of one width unless panels ask for parts of it.</summary>
internal sealed class GridLayout
{
    /// <summary>Between panels beside and below each other, px at scale 1.</summary>
    private const double Gutter = 26, Below = 18, LeastPlot = 40;

    /// <summary>Part of a panel's room that lies between the axes, about.</summary>
    private const double Usual = 0.8;

    /// <summary>
    /// Largest part of a panel's room that names at its left may take; and of all room, where they serve a whole row.
    /// </summary>
    private const double MostNames = 0.32, MostShared = 0.26, MostNarrow = 0.4;

    private readonly Chart chart;
    private readonly Sizes sizes;
    private readonly int columns;
    private readonly bool sharesAcross, sharesUpward;
    private readonly PanelMargins[] margins;
    private readonly double[] leftRooms, rightRooms;
    private readonly double[] plotWidths;

    public GridLayout(Chart chart, Sizes sizes, double width)
    {
        (this.chart, this.sizes) = (chart, sizes);
        columns = Math.Clamp(chart.Columns, 1, Math.Max(1, chart.Panels.Count));
        sharesAcross = chart.Panels.Count > columns
            && AxisLikeness.AllAlike([.. chart.Panels.Select(panel => panel.X)]);
        sharesUpward = columns > 1 && AxisLikeness.AllAlike([.. chart.Panels.Select(panel => panel.Y)]);
        margins = [.. chart.Panels.Select((panel, k) => PanelMargins.Measure(chart, panel, width / columns,
            width * MostOfNames(), sizes))];
        leftRooms = [.. Enumerable
            .Range(0, columns)
            .Select(column => Most(column, k => Math.Max(ShowsUpward(k) ? margins[k].Names : 0, margins[k].Counts)))];
        rightRooms = [.. Enumerable.Range(0, columns).Select(column => Most(column, k => margins[k].Right))];
        for (int column = 0; column < columns; column++)
        {
            (double left, double right) = Overhang(column, width / columns);
            leftRooms[column] = Math.Max(leftRooms[column], left);
            rightRooms[column] = Math.Max(rightRooms[column], right);
        }
        double between = Gutter * sizes.Scale * (columns - 1);
        double[] parts = [.. chart.Panels.Take(columns).Select(panel => panel.Part)];
        double free = width - between - leftRooms.Sum() - rightRooms.Sum();
        plotWidths = [.. parts.Select(part => Math.Max(LeastPlot, free * part / parts.Sum()))];
    }

    private double MostOfNames() =>
        sizes.IsNarrow ? MostNarrow / columns : sharesUpward ? MostShared : MostNames / columns;

    /// <summary>All panels, the first row beginning at this height.</summary>
    public List<PanelLayout> Panels(double top)
    {
        List<PanelLayout> panels = [];
        for (int first = 0; first < chart.Panels.Count; first += columns)
        {
            List<PanelLayout> row = Row(first, top);
            panels.AddRange(row);
            top = row.Max(panel => panel.Cell.Bottom) + (Below * sizes.Scale);
        }
        return panels;
    }

    private List<PanelLayout> Row(int first, double top)
    {
        List<PanelLayout> row = [.. Enumerable
            .Range(first, Math.Min(columns, chart.Panels.Count - first))
            .Select(Measure)];
        double heading = Height(row.Max(panel => panel.Heading.Lines.Count)),
            title = Height(row.Max(panel => panel.UpwardTitle.Lines.Count));
        double titleTop = sharesUpward ? top : top + heading, headingTop = sharesUpward ? top + title : top;
        double plotTop = top + heading + title + (sizes.Gap / 2)
            + row.Max(panel => ReferenceLineTexts.Above(panel.Panel, sizes));
        double height = Enumerable.Range(first, row.Count).Max(k => margins[k].Height);
        return [
            .. row.Select(panel => Place(panel with { UpwardTitleTop = titleTop, HeadingTop = headingTop }, top,
                plotTop, plotTop + height))
        ];
    }

    private PanelLayout Measure(int k)
    {
        Panel panel = chart.Panels[k];
        int column = k % columns;
        double plotWidth = plotWidths[column];
        return new PanelLayout
        {
            Panel = panel,
            Index = k,
            Cell = default,
            Plot = default,
            Across = AxisMarks.Across(panel.X, plotWidth, sizes),
            Upward = margins[k].Marks,
            ShowsAcross = ShowsAcross(k),
            ShowsUpward = ShowsUpward(k),
            Heading = FittedText.Fit(panel.Heading, plotWidth + rightRooms[column], 2, sizes.Body, strong: true),
            UpwardTitle = FittedText.Fit(sharesUpward && k > 0 ? "" : panel.Y.Title, leftRooms[column] + plotWidth, 2,
                sizes.Body),
            AcrossTitle = FittedText.Fit(TitlesAcross(k) ? panel.X.Title : "", plotWidth + rightRooms[column], 2,
                sizes.Body),
        };
    }

    private PanelLayout Place(PanelLayout panel, double top, double plotTop, double plotBottom)
    {
        int column = panel.Index % columns;
        double left = sizes.Pad;
        for (int k = 0; k < column; k++) left += leftRooms[k] + plotWidths[k] + rightRooms[k] + (Gutter * sizes.Scale);
        Area plot = new(left + leftRooms[column], plotTop, left + leftRooms[column] + plotWidths[column], plotBottom);
        double bottom = panel.CountsTop(plotBottom, sizes) + CountRoom.Height(panel.Panel, sizes);
        Area cell = new(left, top, plot.Right + rightRooms[column], bottom);
        return (panel with { Cell = cell, Plot = plot }).WithScales();
    }

    /// <summary>Of lines and the gap below them, px.</summary>
    private double Height(int lines) => lines == 0 ? 0 : (lines * Sizes.Line(sizes.Body)) + (sizes.Gap / 2);

    private bool ShowsAcross(int k) => !sharesAcross || k + columns >= chart.Panels.Count;

    /// <summary>In the last row alone, where an axis serves all panels.</summary>
    private bool TitlesAcross(int k) => !sharesAcross || k / columns == (chart.Panels.Count - 1) / columns;

    private bool ShowsUpward(int k) => !sharesUpward || k % columns == 0;

    private double Most(int column, Func<int, double> room) =>
        Enumerable.Range(0, margins.Length).Where(k => k % columns == column).Select(room).DefaultIfEmpty(0).Max();

    /// <summary>How far the first and the last text below the axes of a column may stand out at their sides.</summary>
    private (double First, double Last) Overhang(int column, double width)
    {
        double first = 0, last = 0;
        for (int k = column; k < margins.Length; k += columns)
        {
            IReadOnlyList<AxisMark> marks = chart.Panels[k].X is NumberAxis
                ? AxisMarks.Across(chart.Panels[k].X, width * Usual, sizes)
                : [];
            if (marks.Count == 0) continue;
            first = Math.Max(first, TextWidth.MeasureLines(marks[0].Text.Lines, sizes.Small) / 2);
            last = Math.Max(last, TextWidth.MeasureLines(marks[^1].Text.Lines, sizes.Small) / 2);
        }
        return (first, last);
    }
}
