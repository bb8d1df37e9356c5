namespace CrisisSim.Charts;

/// <summary>Draws marks of all kinds; their texts are placed later.</summary>
internal static class MarkDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Mark mark)
    {
        switch (mark)
        {
            case Curve curve: CurveDrawing.Draw(canvas, panel, curve); break;
            case Band band: BandDrawing.Draw(canvas, panel, band); break;
            case Box box: BoxDrawing.Draw(canvas, panel, box); break;
            case Dot dot: DotDrawing.Draw(canvas, panel, dot); break;
            case Outline outline: OutlineDrawing.Draw(canvas, panel, outline); break;
            case ReferenceLine line: ReferenceLineDrawing.Draw(canvas, panel, line); break;
            default: break;
        }
    }
}

/// <summary>Draws straight lines across a panel.</summary>
internal static class ReferenceLineDrawing
{
    /// <summary>Draws one; nothing where it lies outside.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, ReferenceLine line)
    {
        Scale scale = line.Upright ? panel.X : panel.Y;
        if (!scale.Contains(line.At)) return;
        double at = scale.At(line.At);
        Area plot = panel.Plot;
        canvas.Leaf(
            "path",
            ("class", (line.Series is null ? "line" : Palette.StrokeClass(line.Series)) + " rule"),
            ("d", line.Upright
                ? $"M{Pixels.Format(at, plot.Top)}V{Pixels.Format(plot.Bottom)}"
                : $"M{Pixels.Format(plot.Left, at)}H{Pixels.Format(plot.Right)}"),
            ("fill", "none"),
            ("stroke", line.Series is null ? Ink.Line : Palette.Colour(line.Series)),
            ("stroke-width", "1.3"),
            ("stroke-dasharray", line.Solid ? null : "5 4"),
            ("data-read", line.Read.Length > 0 ? line.Read : null));
    }
}

/// <summary>Draws pale areas between bounds.</summary>
internal static class BandDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Band band)
    {
        BandLimits[] limits = [.. band.Reaches.Where(
            at => !double.IsNaN(at.X) && !double.IsNaN(at.Low) && !double.IsNaN(at.High))];
        if (limits.Length == 0) return;
        string upper = CurveDrawing.Path(panel, [.. limits.Select(at => new Point(at.X, at.High))],
            band.Steps);
        string lower = CurveDrawing.Path(panel, [.. LowerFromRight(limits, band.Steps)], steps: false);
        canvas.Leaf(
            "path",
            ("class", Palette.FillClass(band.Series) + " band"),
            ("d", upper + "L" + lower[1..] + "Z"),
            ("fill", Palette.Colour(band.Series)),
            ("fill-opacity", band.Series is null ? "0.07" : "0.18"),
            ("data-read", band.Read.Length > 0 ? band.Read : null));
    }

    /// <summary>The lower bound from right to left.</summary>
    private static IEnumerable<Point> LowerFromRight(BandLimits[] limits, bool steps)
    {
        for (int k = limits.Length - 1; k >= 0; k--)
        {
            yield return new Point(limits[k].X, limits[k].Low);
            if (steps && k > 0) yield return new Point(limits[k].X, limits[k - 1].Low);
        }
    }
}

/// <summary>Draws closed shapes.</summary>
internal static class OutlineDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Outline outline)
    {
        Point[] points = [.. outline.Points.Where(point => !double.IsNaN(point.X) && !double.IsNaN(point.Y))];
        if (points.Length < 3) return;
        string path = CurveDrawing.Path(panel, points, steps: false) + "Z";
        Series? edge = Palette.IsPale(outline.Series) ? null : outline.Series;
        canvas.Leaf(
            "path",
            ("class", $"{Palette.FillClass(outline.Series)} {Palette.StrokeClass(edge)} outline"),
            ("d", path),
            ("fill", Palette.Colour(outline.Series)),
            ("fill-opacity", "0.4"),
            ("stroke", Palette.Colour(edge)),
            ("stroke-width", "1.4"),
            ("stroke-linejoin", "round"),
            ("data-read", outline.Read.Length > 0 ? outline.Read : null));
        if (Hatches.Fill(canvas.Id, outline.Series) is { } hatch)
            canvas.Leaf("path", ("d", path), ("fill", hatch), ("pointer-events", "none"));
    }
}
