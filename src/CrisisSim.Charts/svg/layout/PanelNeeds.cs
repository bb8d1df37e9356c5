namespace CrisisSim.Charts;

/// <summary>The room that a panel needs around the area between its axes.</summary>
/// <param name="Height">Of the area, px.</param>
/// <param name="Marks">What is written at its left.</param>
/// <param name="Left">Room at its left, px.</param>
/// <param name="Right">Room at its right, px.</param>
internal sealed record PanelNeeds(double Height, IReadOnlyList<AxisMark> Marks, double Left, double Right)
{
    private const double UsualHeight = 320;

    /// <summary>Largest part of a panel's room that names at its left, and labels at its right, may take.</summary>
    private const double MostLeft = 0.32, MostRight = 0.28;

    /// <summary>Of a panel that has so much width in all.</summary>
    public static PanelNeeds Of(Chart chart, Panel panel, double width, bool showsNames, Sizes sizes)
    {
        double cap = width * MostLeft;
        double height = chart.PlotHeight ?? (panel.Y is NameAxis names ? NameMarks.RowsHeight(names, cap, sizes) : UsualHeight * sizes.Scale);
        height = Math.Max(24, height);
        IReadOnlyList<AxisMark> marks = AxisMarks.Upward(panel.Y, height, cap, sizes);
        double left = showsNames && marks.Count > 0 ? marks.Max(mark => TextWidth.OfLines(mark.Text.Lines, AxisSize(panel.Y, sizes))) + sizes.Gap : 0;
        left = Math.Max(left, CountRoom.Left(panel, sizes));
        double right = Math.Max(EndLabels.Room(panel, height, width * MostRight, sizes), CountRoom.Right(panel, sizes));
        return new PanelNeeds(height, marks, left, right);
    }

    /// <summary>Text size of an axis from bottom to top.</summary>
    public static double AxisSize(Axis axis, Sizes sizes) => axis is NameAxis ? sizes.Body : sizes.Small;
}
