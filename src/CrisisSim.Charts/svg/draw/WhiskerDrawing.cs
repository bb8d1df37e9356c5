namespace CrisisSim.Charts;

/// <summary>Draws intervals at marks.</summary>
internal static class WhiskerDrawing
{
    /// <summary>Half the length of the stroke at an end, px.</summary>
    private const double Cap = 4;

    /// <summary>Along the x axis at a height in px; what is cut off by the panel ends in an arrow.</summary>
    public static void Across(Canvas canvas, PanelLayout panel, Whisker whisker, double y, Series? series)
    {
        if (Ends(panel.X, whisker) is not { } ends) return;
        string path = $"M{Pixels.Format(ends.Low, y)}H{Pixels.Format(ends.High)}";
        foreach ((double at, double beyond) in ((double, double)[])[(ends.Low, whisker.Low), (ends.High, whisker.High)])
        {
            double back = at <= panel.Plot.MiddleX ? Cap * 1.3 : -Cap * 1.3;
            path += panel.X.Contains(beyond)
                ? $"M{Pixels.Format(at, y - Cap)}V{Pixels.Format(y + Cap)}"
                : $"M{Pixels.Format(at + back, y - Cap)}L{Pixels.Format(at, y)}L{Pixels.Format(at + back, y + Cap)}";
        }
        Draw(canvas, path, series);
    }

    /// <summary>Along the y axis at a place in px.</summary>
    public static void Upward(Canvas canvas, PanelLayout panel, Whisker whisker, double x, Series? series)
    {
        if (Ends(panel.Y, whisker) is not { } ends) return;
        string path = $"M{Pixels.Format(x, ends.Low)}V{Pixels.Format(ends.High)}";
        foreach ((double at, double beyond) in ((double, double)[])[(ends.Low, whisker.Low), (ends.High, whisker.High)])
        {
            double back = at <= panel.Plot.MiddleY ? Cap * 1.3 : -Cap * 1.3;
            path += panel.Y.Contains(beyond)
                ? $"M{Pixels.Format(x - Cap, at)}H{Pixels.Format(x + Cap)}"
                : $"M{Pixels.Format(x - Cap, at + back)}L{Pixels.Format(x, at)}L{Pixels.Format(x + Cap, at + back)}";
        }
        Draw(canvas, path, series);
    }

    /// <summary>Both ends within the axis, px; null where no part of it is.</summary>
    private static (double Low, double High)? Ends(Scale scale, Whisker whisker)
    {
        if (double.IsNaN(whisker.Low) || double.IsNaN(whisker.High)) return null;
        (double low, double high) = (scale.Clamp(whisker.Low), scale.Clamp(whisker.High));
        return low == high && !scale.Contains(whisker.Low) ? null : (low, high);
    }

    private static void Draw(Canvas canvas, string path, Series? whose)
    {
        Series? series = Palette.IsPale(whose) ? null : whose;
        canvas.Leaf("path", ("class", Palette.StrokeClass(series) + " whisker"), ("d", path), ("fill", "none"),
            ("stroke", Palette.Colour(series)), ("stroke-width", "1.6"));
    }
}
