namespace CrisisSim.Charts;

/// <summary>Panels row by row, all areas between axes of one width.</summary>
internal sealed class GridLayout
{
    /// <summary>Between panels beside and below each other, px at scale 1.</summary>
    private const double Gutter = 26, Below = 18, LeastPlot = 40;

    /// <summary>Part of a panel's room that lies between the axes, about.</summary>
    private const double Usual = 0.8;

    /// <summary>
    /// Largest part of a panel's room that names at its left may take; and of all room, where they serve a whole row.
    /// </summary>
    private const double MostNames = 0.32, MostShared = 0.26;

    private readonly Chart _chart;
    private readonly Sizes _sizes;
    private readonly int _columns;
    private readonly bool _sharesAcross, _sharesUpward;
    private readonly PanelMargins[] _needs;
    private readonly double[] _left, _right;
    private readonly double _plotWidth;

    public GridLayout(Chart chart, Sizes sizes, double width)
    {
        (_chart, _sizes) = (chart, sizes);
        _columns = Math.Clamp(chart.Columns, 1, Math.Max(1, chart.Panels.Count));
        _sharesAcross = chart.Panels.Count > _columns
            && AxisLikeness.AllAlike([.. chart.Panels.Select(panel => panel.X)]);
        _sharesUpward = _columns > 1 && AxisLikeness.AllAlike([.. chart.Panels.Select(panel => panel.Y)]);
        _needs = [.. chart.Panels.Select((panel, k) => PanelMargins.Measure(chart, panel, width / _columns,
            width * (_sharesUpward ? MostShared : MostNames / _columns), sizes))];
        _left = [.. Enumerable
            .Range(0, _columns)
            .Select(column => Most(column, k => Math.Max(ShowsUpward(k) ? _needs[k].Names : 0, _needs[k].Counts)))];
        _right = [.. Enumerable.Range(0, _columns).Select(column => Most(column, k => _needs[k].Right))];
        for (int column = 0; column < _columns; column++)
        {
            (double left, double right) = Overhang(column, width / _columns);
            (_left[column], _right[column]) = (Math.Max(_left[column], left), Math.Max(_right[column], right));
        }
        double between = Gutter * sizes.Scale * (_columns - 1);
        _plotWidth = Math.Max(LeastPlot, (width - between - _left.Sum() - _right.Sum()) / _columns);
    }

    /// <summary>All panels, the first row beginning at this height.</summary>
    public List<PanelLayout> Panels(double top)
    {
        List<PanelLayout> panels = [];
        for (int first = 0; first < _chart.Panels.Count; first += _columns)
        {
            List<PanelLayout> row = Row(first, top);
            panels.AddRange(row);
            top = row.Max(panel => panel.Cell.Bottom) + (Below * _sizes.Scale);
        }
        return panels;
    }

    private List<PanelLayout> Row(int first, double top)
    {
        List<PanelLayout> row = [.. Enumerable
            .Range(first, Math.Min(_columns, _chart.Panels.Count - first))
            .Select(Unplaced)];
        double heading = Height(row.Max(panel => panel.Heading.Lines.Count)),
            title = Height(row.Max(panel => panel.UpwardTitle.Lines.Count));
        double titleTop = _sharesUpward ? top : top + heading, headingTop = _sharesUpward ? top + title : top;
        double plotTop = top + heading + title + (_sizes.Gap / 2)
            + row.Max(panel => ReferenceLineTexts.Above(panel.Panel, _sizes));
        double height = Enumerable.Range(first, row.Count).Max(k => _needs[k].Height);
        return [
            .. row.Select(panel => Placed(panel with { UpwardTitleTop = titleTop, HeadingTop = headingTop }, top,
                plotTop, plotTop + height))
        ];
    }

    private PanelLayout Unplaced(int k)
    {
        Panel panel = _chart.Panels[k];
        int column = k % _columns;
        return new PanelLayout
        {
            Panel = panel,
            Index = k,
            Cell = default,
            Plot = default,
            Across = AxisMarks.Across(panel.X, _plotWidth, _sizes),
            Upward = _needs[k].Marks,
            ShowsAcross = ShowsAcross(k),
            ShowsUpward = ShowsUpward(k),
            Heading = FittedText.In(panel.Heading, _plotWidth + _right[column], 2, _sizes.Body, strong: true),
            UpwardTitle = FittedText.In(_sharesUpward && k > 0 ? "" : panel.Y.Title, _left[column] + _plotWidth, 2,
                _sizes.Body),
            AcrossTitle = FittedText.In(TitlesAcross(k) ? panel.X.Title : "", _plotWidth + _right[column], 2,
                _sizes.Body),
        };
    }

    private PanelLayout Placed(PanelLayout panel, double top, double plotTop, double plotBottom)
    {
        int column = panel.Index % _columns;
        double left = _sizes.Pad;
        for (int k = 0; k < column; k++) left += _left[k] + _plotWidth + _right[k] + (Gutter * _sizes.Scale);
        Area plot = new(left + _left[column], plotTop, left + _left[column] + _plotWidth, plotBottom);
        double bottom = panel.CountsTop(plotBottom, _sizes) + CountRoom.Height(panel.Panel, _sizes);
        return (panel with { Cell = new Area(left, top, plot.Right + _right[column], bottom), Plot = plot }).Scaled();
    }

    /// <summary>Of lines and the gap below them, px.</summary>
    private double Height(int lines) => lines == 0 ? 0 : (lines * Sizes.Line(_sizes.Body)) + (_sizes.Gap / 2);

    private bool ShowsAcross(int k) => !_sharesAcross || k + _columns >= _chart.Panels.Count;

    /// <summary>In the last row alone, where an axis serves all panels.</summary>
    private bool TitlesAcross(int k) => !_sharesAcross || k / _columns == (_chart.Panels.Count - 1) / _columns;

    private bool ShowsUpward(int k) => !_sharesUpward || k % _columns == 0;

    private double Most(int column, Func<int, double> room) =>
        Enumerable.Range(0, _needs.Length).Where(k => k % _columns == column).Select(room).DefaultIfEmpty(0).Max();

    /// <summary>How far the first and the last text below the axes of a column may stand out at their sides.</summary>
    private (double First, double Last) Overhang(int column, double width)
    {
        double first = 0, last = 0;
        for (int k = column; k < _needs.Length; k += _columns)
        {
            IReadOnlyList<AxisMark> marks = _chart.Panels[k].X is NumberAxis
                ? AxisMarks.Across(_chart.Panels[k].X, width * Usual, _sizes)
                : [];
            if (marks.Count == 0) continue;
            first = Math.Max(first, TextWidth.MeasureLines(marks[0].Text.Lines, _sizes.Small) / 2);
            last = Math.Max(last, TextWidth.MeasureLines(marks[^1].Text.Lines, _sizes.Small) / 2);
        }
        return (first, last);
    }
}

/// <summary>Whether panels have the same axes, so that the texts of one serve the others.</summary>
internal static class AxisLikeness
{
    /// <summary>Whether all are alike.</summary>
    public static bool AllAlike(IReadOnlyList<Axis> axes) => axes.All(axis => AreAlike(axis, axes[0]));

    private static bool AreAlike(Axis one, Axis other) => (one, other) switch
    {
        (NameAxis first, NameAxis second) => first.Title == second.Title && first.Names.SequenceEqual(second.Names),
        (NumberAxis first, NumberAxis second) =>
            first with { Ticks = null } == second with { Ticks = null }
            && (first.Ticks is null
                ? second.Ticks is null
                : second.Ticks is not null && first.Ticks.SequenceEqual(second.Ticks)),
        _ => false,
    };
}
