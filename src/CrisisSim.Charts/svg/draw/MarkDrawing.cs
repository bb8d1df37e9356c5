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
        if (MarkLines.Across(panel, line) is not { Length: > 0 } across) return;
        canvas.Leaf(
            "path",
            ("class", (line.Series is null ? "line" : Palette.StrokeClass(line.Series)) + " rule"),
            ("d", SvgPath.Lines(across)),
            ("fill", "none"),
            ("stroke", line.Series is null ? Ink.Line : Palette.Colour(line.Series)),
            ("stroke-width", Pixels.Format(Strokes.Rule)),
            ("stroke-dasharray", line.Solid ? null : Strokes.Dashes),
            ("data-read", line.Read.Length > 0 ? line.Read : null));
    }
}

/// <summary>Draws pale areas between bounds.</summary>
internal static class BandDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Band band)
    {
        if (MarkLines.Around(panel, band) is not { Length: > 0 } edge) return;
        canvas.Leaf(
            "path",
            ("class", Palette.FillClass(band.Series) + " band"),
            ("d", SvgPath.Closed(edge)),
            ("fill", Palette.Colour(band.Series)),
            ("fill-opacity", Pixels.Format(Strokes.Covered(band))),
            ("data-read", band.Read.Length > 0 ? band.Read : null));
    }
}

/// <summary>Draws closed shapes.</summary>
internal static class OutlineDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Outline outline)
    {
        if (MarkLines.Around(panel, outline) is not { Length: > 0 } corners) return;
        string path = SvgPath.Closed(corners);
        Series? edge = Palette.IsPale(outline.Series) ? null : outline.Series;
        canvas.Leaf(
            "path",
            ("class", $"{Palette.FillClass(outline.Series)} {Palette.StrokeClass(edge)} outline"),
            ("d", path),
            ("fill", Palette.Colour(outline.Series)),
            ("fill-opacity", Pixels.Format(Strokes.Outlined)),
            ("stroke", Palette.Colour(edge)),
            ("stroke-width", Pixels.Format(Strokes.Outline)),
            ("stroke-linejoin", "round"),
            ("data-read", outline.Read.Length > 0 ? outline.Read : null));
        if (Hatches.Fill(canvas.Id, outline.Series) is { } hatch)
            canvas.Leaf("path", ("d", path), ("fill", hatch), ("pointer-events", "none"));
    }
}
