using ScottPlot;
using ScottPlot.DataSources;
using ScottPlot.LayoutEngines;
using ScottPlot.Plottables;
using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>
/// A ScottPlot plot over an area of the page. Its axes count the px of the page, so that the layout alone says where
/// everything stands.
/// </summary>
internal sealed class AreaPlot : IDisposable
{
    private readonly Plot plot = new();
    private readonly PixelRect page;

    /// <summary>Nothing as yet.</summary>
    /// <param name="area">At its edge what is cut off ends, px.</param>
    /// <param name="page">The whole page, px.</param>
    public AreaPlot(Area area, Area page)
    {
        this.page = Rectangle(page);
        plot.Axes.SetLimits(area.Left, area.Right, area.Bottom, area.Top);
        plot.HideAxesAndGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Layout.LayoutEngine = new FixedDataArea(Rectangle(area));
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        // The first rendering would be done again, since the limits are new to it: pale areas would be drawn twice.
        plot.RenderManager.RenderFinished += (_, _) => plot.RenderManager.EnableRendering = false;
    }

    /// <summary>What each thing that is drawn covers, px, those first drawn first.</summary>
    public IEnumerable<Area> Covered => plot.PlottableList
        .Where(one => one is not HatchedPolygon).Select(one => one.GetAxisLimits())
        .Select(limits => new Area(limits.Left, limits.Bottom, limits.Right, limits.Top));

    /// <summary>A line; nothing where it has fewer than two points.</summary>
    public void Line(IReadOnlyList<Point> line, Pen pen)
    {
        if (line.Count < 2) return;
        plot.PlottableList.Add(new EdgedScatter([.. line.Select(At)], pen.IsCut)
        {
            MarkerStyle = MarkerStyle.None,
            LineStyle = Style(pen),
        });
    }

    /// <summary>A filled shape, with an edge where there is a pen.</summary>
    public void Fill(IReadOnlyList<Point> corners, Fill fill, Pen? edge = null)
    {
        if (corners.Count < 3) return;
        plot.PlottableList.Add(new EdgedPolygon([.. corners.Select(At)], fill.IsCut)
        {
            FillStyle = new FillStyle { Color = ColourOf(fill.Colour, fill.Covered) },
            LineStyle = edge is { } pen ? Style(pen) : LineStyle.None,
            MarkerStyle = MarkerStyle.None,
        });
    }

    /// <summary>A filled rectangle.</summary>
    public void Fill(Area area, Fill fill, Pen? edge = null) => Fill(Corners(area), fill, edge);

    /// <summary>The lines of a hatch over a shape.</summary>
    public void Hatch(IReadOnlyList<Point> corners, HatchLook look, bool isCut)
    {
        if (corners.Count < 3) return;
        plot.PlottableList.Add(new HatchedPolygon([.. corners.Select(At)], look, isCut));
    }

    /// <summary>The lines of a hatch over a rectangle.</summary>
    public void Hatch(Area area, HatchLook look) => Hatch(Corners(area), look, isCut: false);

    /// <summary>Draws all of it.</summary>
    public void Draw(SKCanvas canvas) => plot.Render(canvas, page);

    /// <inheritdoc/>
    public void Dispose() => plot.Dispose();

    /// <summary>A colour written #RRGGBB that covers so much of what lies behind.</summary>
    public static Color ColourOf(string colour, double covered = 1) => Color.FromHex(colour).WithAlpha(covered);

    private static Point[] Corners(Area area) =>
    [
        new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom), new(area.Left, area.Bottom),
    ];

    private static LineStyle Style(Pen pen) => new()
    {
        Width = (float)pen.Width, Color = ColourOf(pen.Colour, pen.Covered),
        StrokeJoin = SKStrokeJoin.Round,
        Pattern = pen.Dashes is null ? LinePattern.Solid : new LinePattern(Lengths(pen.Dashes), 0, pen.Dashes),
    };

    private static float[] Lengths(string dashes) =>
        [.. dashes.Split(' ').Select(length => float.Parse(length, System.Globalization.CultureInfo.InvariantCulture))];

    private static Coordinates At(Point point) => new(point.X, point.Y);

    private static PixelRect Rectangle(Area area) =>
        new((float)area.Left, (float)area.Right, (float)area.Bottom, (float)area.Top);
}

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">As #RRGGBB.</param>
/// <param name="Width">Px.</param>
internal readonly record struct Pen(string Colour, double Width)
{
    /// <summary>Lengths drawn and left out, px; null: unbroken.</summary>
    public string? Dashes { get; init; }

    /// <summary>How much of what lies behind it covers, 0 to 1.</summary>
    public double Covered { get; init; } = 1;

    /// <summary>Whether it ends at the edge of the area.</summary>
    public bool IsCut { get; init; }
}

/// <summary>How a shape is filled.</summary>
/// <param name="Colour">As #RRGGBB.</param>
/// <param name="Covered">How much of what lies behind it covers, 0 to 1.</param>
internal readonly record struct Fill(string Colour, double Covered = 1)
{
    /// <summary>Whether it ends at the edge of the area.</summary>
    public bool IsCut { get; init; }
}

/// <summary>A line that reaches beyond the area unless it is cut.</summary>
internal sealed class EdgedScatter(Coordinates[] line, bool isCut) : Scatter(new ScatterSourceCoordinatesArray(line))
{
    /// <inheritdoc/>
    public override void Render(RenderPack rp)
    {
        if (!isCut) rp.CanvasState.DisableClipping();
        base.Render(rp);
    }
}

/// <summary>A shape that reaches beyond the area unless it is cut.</summary>
internal sealed class EdgedPolygon(Coordinates[] corners, bool isCut) : Polygon(corners)
{
    /// <inheritdoc/>
    public override void Render(RenderPack rp)
    {
        if (!isCut) rp.CanvasState.DisableClipping();
        base.Render(rp);
    }
}
