namespace CrisisSim.Charts;

/// <summary>Adds marks of all kinds to a plot; their texts are drawn later.</summary>
internal static class MarkPlots
{
    /// <summary>Adds one.</summary>
    public static void Add(AreaPlot plot, PanelLayout panel, Mark mark, Sizes sizes)
    {
        switch (mark)
        {
            case Curve curve: Add(plot, panel, curve); break;
            case Band band:
                plot.Fill(MarkLines.Around(panel, band),
                    new Fill(Palette.Colour(band.Series), Strokes.Covered(band)) { IsCut = true });
                break;
            case Box box: Add(plot, panel, box); break;
            case Dot dot: Add(plot, panel, dot, sizes); break;
            case Outline outline: Add(plot, panel, outline); break;
            case ReferenceLine line:
                plot.Line(MarkLines.Across(panel, line),
                    new Pen(line.Series is null ? Ink.Line : Palette.Colour(line.Series), Strokes.Rule)
                    {
                        Dashes = line.Solid ? null : Strokes.Dashes
                    });
                break;
            default: break;
        }
    }

    /// <summary>A series' marker about a place.</summary>
    public static void Marker(AreaPlot plot, Series? series, Point at, double radius, Fill fill, Pen? edge = null)
    {
        Point[] corners = Markers.Corners(series, at.X, at.Y, radius);
        plot.Fill(corners.Length > 0 ? corners : Circle(at, radius), fill, edge);
    }

    private static void Add(AreaPlot plot, PanelLayout panel, Curve curve)
    {
        Pen pen = curve.Faint
            ? new Pen(Ink.Line, Strokes.Thin) { Dashes = Strokes.Dashes }
            : new Pen(Palette.Colour(curve.Series), Strokes.Curve) { Dashes = Palette.Dash(curve.Series) };
        List<Point[]> lines = MarkLines.Through(panel, curve.Points, curve.Steps);
        if (Palette.IsPale(curve.Series))
        {
            foreach (Point[] line in lines)
                plot.Line(line, pen with { Colour = Ink.Line, Width = Strokes.Pale, IsCut = true });
        }
        foreach (Point[] line in lines) plot.Line(line, pen with { IsCut = true });
    }

    private static void Add(AreaPlot plot, PanelLayout panel, Box box)
    {
        if (BoxPlace.Locate(panel, box) is not { } place) return;
        string colour = Palette.Colour(box);
        (double covered, bool isEdged) = Strokes.Paleness(box);
        plot.Fill(place.Inked, new Fill(colour, box.Faint ? covered : 1),
            box.Faint && isEdged ? new Pen(colour, 1) { Covered = Strokes.FaintEdge } : null);
        if (HatchLook.For(box) is { } hatch) plot.Hatch(place.Inked, hatch);
        if (box.Whisker is not { } whisker) return;
        Whiskers(plot, null, place.IsHorizontal
            ? WhiskerLines.Across(panel, whisker, place.Area.MiddleY)
            : WhiskerLines.Upward(panel, whisker, place.Area.MiddleX));
    }

    private static void Add(AreaPlot plot, PanelLayout panel, Dot dot, Sizes sizes)
    {
        if (!panel.X.Contains(dot.X) || !panel.Y.Contains(dot.Y)) return;
        (double x, double y) = (panel.X.At(dot.X), panel.Y.At(dot.Y));
        if (dot.Across is { } across) Whiskers(plot, dot.Series, WhiskerLines.Across(panel, across, y));
        if (dot.Upward is { } upward) Whiskers(plot, dot.Series, WhiskerLines.Upward(panel, upward, x));
        bool pale = Palette.IsPale(dot.Series);
        Pen edge = dot.Hollow
            ? new Pen(Palette.Colour(pale ? null : dot.Series), Strokes.Hollow)
            : new Pen(pale ? Ink.Line : Ink.Paper, Strokes.Dot);
        Marker(plot, dot.Series, new Point(x, y), Markers.Radius * sizes.Scale,
            new Fill(dot.Hollow ? Ink.Paper : Palette.Colour(dot.Series)), edge);
    }

    private static void Add(AreaPlot plot, PanelLayout panel, Outline outline)
    {
        Point[] corners = MarkLines.Around(panel, outline);
        plot.Fill(corners, new Fill(Palette.Colour(outline.Series), Strokes.Outlined) { IsCut = true },
            new Pen(Palette.Colour(Palette.IsPale(outline.Series) ? null : outline.Series), Strokes.Outline));
        if (HatchLook.For(outline.Series) is { } hatch) plot.Hatch(corners, hatch, isCut: true);
    }

    private static void Whiskers(AreaPlot plot, Series? whose, IEnumerable<Point[]> lines)
    {
        Pen pen = new(Palette.Colour(Palette.IsPale(whose) ? null : whose), Strokes.Whisker);
        foreach (Point[] line in lines) plot.Line(line, pen);
    }

    private static Point[] Circle(Point at, double radius) =>
    [
        .. Enumerable
            .Range(0, 48)
            .Select(k => 2 * Math.PI * k / 48)
            .Select(turn => new Point(at.X + (radius * Math.Cos(turn)), at.Y + (radius * Math.Sin(turn)))),
    ];
}
