namespace CrisisSim.Charts;

/// <summary>The room that a panel needs around the area between its axes.</summary>
/// <param name="Height">Of the area, px.</param>
/// <param name="Marks">What is written at its left.</param>
/// <param name="Names">Room at its left for that, px.</param>
/// <param name="Counts">Room at its left for what stands below it, px.</param>
/// <param name="Right">Room at its right, px.</param>
internal sealed record PanelMargins(double Height, IReadOnlyList<AxisMark> Marks, double Names, double Counts,
    double Right)
{
    private const double UsualHeight = 320, LeastHeight = 24;

    /// <summary>Largest part of a panel's room that labels at its right may take.</summary>
    private const double MostRight = 0.28, MostNarrowRight = 0.38;

    /// <summary>Of a panel that has so much width in all; its names may take this much of it.</summary>
    public static PanelMargins Measure(Chart chart, Panel panel, double width, double cap, Sizes sizes)
    {
        double usual = panel.Y is NameAxis names ? NameMarks.RowsHeight(names, cap, sizes) : UsualHeight * sizes.Scale;
        double height = chart.PlotHeight ?? usual;
        if (sizes.IsNarrow && panel.Y is NameAxis) height = Math.Max(height, usual);
        height = Math.Max(
            Math.Max(LeastHeight, height), EndLabelStack.HeightNeeded(panel, chart.PlotHeight is null, sizes));
        IReadOnlyList<AxisMark> marks = AxisMarks.Upward(panel.Y, height, cap, sizes);
        double texts = marks.Count == 0
            ? 0
            : marks.Max(mark => TextWidth.MeasureLines(mark.Text.Lines, AxisSize(panel.Y, sizes))) + sizes.Gap;
        double right = Math.Max(
            EndLabelStack.WidthNeeded(panel, height, width * (sizes.IsNarrow ? MostNarrowRight : MostRight), sizes),
            CountRoom.RightMargin(panel, sizes));
        return new PanelMargins(height, marks, texts, CountRoom.LeftMargin(panel, sizes), right);
    }

    /// <summary>Text size of an axis from bottom to top.</summary>
    public static double AxisSize(Axis axis, Sizes sizes) => axis is NameAxis ? sizes.Body : sizes.Small;
}
