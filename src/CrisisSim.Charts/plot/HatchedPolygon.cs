using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>The lines of a hatch over a shape, as lines: a pattern of ScottPlot's would be a grid of dots in a PDF.</summary>
internal sealed class HatchedPolygon(Coordinates[] corners, HatchLook look, bool isCut) : Polygon(corners)
{
    /// <inheritdoc/>
    public override void Render(RenderPack rp)
    {
        if (!isCut) rp.CanvasState.DisableClipping();
        Pixel[] edge = [.. Coordinates.Select(Axes.GetPixel)];
        using SKPath shape = new(), lines = new(), tile = SKPath.ParseSvgPathData(look.Lines);
        shape.AddPoly([.. edge.Select(at => at.ToSKPoint())], close: true);
        SKRect bounds = shape.Bounds;
        for (float y = First(bounds.Top); y < bounds.Bottom; y += HatchLook.Tile)
            for (float x = First(bounds.Left); x < bounds.Right; x += HatchLook.Tile) lines.AddPath(tile, x, y);
        using SKPaint paint = new()
        {
            Style = SKPaintStyle.Stroke,
            StrokeWidth = (float)look.Width,
            Color = AreaPlot.ColourOf(look.Colour, look.Covered).ToSKColor(),
            IsAntialias = true,
        };
        rp.Canvas.Save();
        rp.Canvas.ClipPath(shape, SKClipOperation.Intersect, antialias: true);
        rp.Canvas.DrawPath(lines, paint);
        rp.Canvas.Restore();
    }

    private static float First(float from) => MathF.Floor(from / HatchLook.Tile) * HatchLook.Tile;
}

/// <summary>How a hatch is drawn.</summary>
/// <param name="Lines">Path of a tile.</param>
/// <param name="Colour">As #RRGGBB.</param>
/// <param name="Width">Of its lines, px.</param>
/// <param name="Covered">How much of what lies behind its lines cover, 0 to 1.</param>
internal sealed record HatchLook(string Lines, string Colour, double Width, double Covered)
{
    /// <summary>Side of a tile, px.</summary>
    public const float Tile = 8;

    /// <summary>Of a series' filled marks; null: none.</summary>
    public static HatchLook? For(Series? series) =>
        series is not null && Hatches.LinesOf(series) is { } lines ? Of(lines, Hatches.IsLight(series)) : null;

    /// <summary>Of a box; null: none.</summary>
    public static HatchLook? For(Box box) =>
        !Hatches.Covers(box) ? null : box.Shade is null ? For(box.Series) : Of(Hatches.Falling, light: false);

    private static HatchLook Of(string lines, bool light)
    {
        (double width, double covered) = Strokes.Hatch(light);
        return new HatchLook(lines, light ? Ink.OnDark : Ink.OnLight, width, covered);
    }
}
