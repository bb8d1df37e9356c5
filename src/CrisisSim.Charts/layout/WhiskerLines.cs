namespace CrisisSim.Charts;

/// <summary>Intervals at marks as lines, px; an end that is cut off by the panel is an arrow.</summary>
internal static class WhiskerLines
{
    /// <summary>Half the length of the stroke at an end, px.</summary>
    private const double Cap = 4;

    /// <summary>Along the x axis at a height in px; none where nothing of it is seen.</summary>
    public static IReadOnlyList<Point[]> Across(PanelLayout panel, Whisker whisker, double y)
    {
        if (Ends(panel.X, whisker) is not { } ends) return [];
        return
        [
            [new Point(ends.Low, y), new Point(ends.High, y)],
            End(ends.Low, whisker.Low), End(ends.High, whisker.High),
        ];
        Point[] End(double at, double number) =>
        [
            .. AtEnd(panel.X, at, number, panel.Plot.MiddleX)
                .Select(point => new Point(at + point.Along, y + point.Aside)),
        ];
    }

    /// <summary>Along the y axis at a place in px; none where nothing of it is seen.</summary>
    public static IReadOnlyList<Point[]> Upward(PanelLayout panel, Whisker whisker, double x)
    {
        if (Ends(panel.Y, whisker) is not { } ends) return [];
        return
        [
            [new Point(x, ends.Low), new Point(x, ends.High)],
            End(ends.Low, whisker.Low), End(ends.High, whisker.High),
        ];
        Point[] End(double at, double number) =>
        [
            .. AtEnd(panel.Y, at, number, panel.Plot.MiddleY)
                .Select(point => new Point(x + point.Aside, at + point.Along)),
        ];
    }

    /// <summary>The stroke or the arrow at an end, seen from there.</summary>
    private static (double Along, double Aside)[] AtEnd(Scale scale, double at, double number, double middle)
    {
        double back = at <= middle ? Cap * 1.3 : -Cap * 1.3;
        return scale.Contains(number) ? [(0, -Cap), (0, Cap)] : [(back, -Cap), (0, 0), (back, Cap)];
    }

    /// <summary>Both ends within the axis, px; null where no part of it is.</summary>
    private static (double Low, double High)? Ends(Scale scale, Whisker whisker)
    {
        if (double.IsNaN(whisker.Low) || double.IsNaN(whisker.High)) return null;
        (double low, double high) = (scale.Clamp(whisker.Low), scale.Clamp(whisker.High));
        return low == high && !scale.Contains(whisker.Low) ? null : (low, high);
    }
}
