using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>
/// Draws charts as SVG. The same chart gives the same characters. There is no style, no script and no event attribute
/// in it: colours are presentation attributes, which a page may override by class: ink, faint-ink, line, grid, paper,
/// halo, s0 to s7 (fill), s0-stroke to s7-stroke, on-dark and on-light (text upon filled marks), shade (cells coloured
/// by value).
/// </summary>
public static class SvgText
{
    private const string Fonts = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', "
        + "sans-serif";

    /// <summary>A whole file with metadata.</summary>
    public static string Render(Chart chart, Provenance from) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Drawn(chart, from);

    /// <summary>An svg element to stand within HTML; all ids in it begin with the chart's name.</summary>
    public static string Inline(Chart chart, Provenance from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Drawn(chart, null);
    }

    private static string Drawn(Chart chart, Provenance? from)
    {
        Sizes sizes = Sizes.For(chart.Width);
        Canvas canvas = new(Id(chart.Name), sizes);
        ChartLayout layout = ChartLayout.Arrange(chart, sizes);
        string width = Pixels.Format(Math.Max(200, chart.Width)), height = Pixels.Format(layout.Height);
        canvas.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "chart"),
            ("role", "img"),
            ("aria-labelledby", $"{canvas.Id}-title {canvas.Id}-desc"),
            ("data-name", chart.Name),
            ("width", width),
            ("height", height),
            ("viewBox", $"0 0 {width} {height}"),
            ("font-family", Fonts));
        canvas.Say("title", chart.Title, ("id", canvas.Id + "-title"));
        canvas.Say("desc", chart.Description, ("id", canvas.Id + "-desc"));
        if (from is not null) Metadata.Write(canvas, chart, from);
        canvas.Leaf("rect", ("class", "paper"), ("width", width), ("height", height), ("fill", Ink.Paper));
        Define(canvas, chart, layout);
        HeadDrawing.Draw(canvas, layout);
        LegendDrawing.Draw(canvas, chart, layout);
        foreach (PanelLayout panel in layout.Panels) PanelDrawing.Draw(canvas, panel);
        canvas.Close("svg");
        return canvas.ToString();
    }

    private static void Define(Canvas canvas, Chart chart, ChartLayout layout)
    {
        canvas.Open("defs");
        foreach (PanelLayout panel in layout.Panels) PanelDrawing.Define(canvas, panel);
        HatchDrawing.Define(canvas, chart);
        canvas.Close("defs");
    }

    /// <summary>The name as an id: letters, digits and hyphens.</summary>
    private static string Id(string name)
    {
        string id = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return id.Length > 0 && char.IsAsciiLetter(id[0])
            ? id
            : string.Create(CultureInfo.InvariantCulture, $"chart-{id}");
    }
}

/// <summary>Draws the legend.</summary>
internal static class LegendDrawing
{
    /// <summary>Draws all rows.</summary>
    public static void Draw(Canvas canvas, Chart chart, ChartLayout layout)
    {
        double y = layout.LegendTop;
        foreach (LegendRow row in layout.Legend)
        {
            foreach (LegendEntry entry in row.Entries) Draw(canvas, chart, entry, canvas.Sizes.Pad + entry.X, y);
            y += Sizes.Line(canvas.Sizes.Body) * 1.15;
        }
    }

    private static void Draw(Canvas canvas, Chart chart, LegendEntry entry, double x, double y)
    {
        double size = canvas.Sizes.Body, width = LegendRow.Swatch * size;
        canvas.Open("g", ("class", "legend-entry"), ("data-series", entry.Series.Name));
        Swatch.Draw(canvas, chart, entry.Series, new Area(x, y - (size * 0.45), x + width, y + (size * 0.45)));
        if (entry.Name.Lines.Count > 0)
            canvas.Words(entry.Name.Lines[0], x + width + (size * 0.5), y, TextStyle.Plain(size), entry.Name.Whole);
        canvas.Close("g");
    }
}

/// <summary>Draws title, subtitle and remark.</summary>
internal static class HeadDrawing
{
    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, ChartLayout layout)
    {
        Sizes sizes = canvas.Sizes;
        double y = Lines(canvas, layout.Title, sizes.Pad, TextStyle.Plain(sizes.Title) with { Strong = true });
        Lines(canvas, layout.Subtitle, y, TextStyle.Faint(sizes.Subtitle));
        double top = layout.Height - (sizes.Pad * 0.8) - (layout.Remark.Lines.Count * Sizes.Line(sizes.Small));
        Lines(canvas, layout.Remark, top, TextStyle.Faint(sizes.Small));
    }

    /// <summary>Draws lines from a height on; where the next would begin.</summary>
    private static double Lines(Canvas canvas, FittedText text, double top, TextStyle look)
    {
        foreach (string line in text.Lines)
        {
            canvas.Words(line, canvas.Sizes.Pad, top + (Sizes.Line(look.Size) / 2), look, text.Whole);
            top += Sizes.Line(look.Size);
        }
        return top;
    }
}

/// <summary>Draws a sample of a series' look: what its marks are in the chart.</summary>
internal static class Swatch
{
    /// <summary>Draws it in an area.</summary>
    public static void Draw(Canvas canvas, Chart chart, Series series, Area area)
    {
        Mark[] marks = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark.Series == series)];
        bool curve = marks.Any(mark => mark is Curve or ReferenceLine), dot = marks.Any(mark => mark is Dot),
            filled = marks.Any(mark => mark is Box or Outline);
        if (filled || !(curve || dot)) Patch(canvas, series, area);
        else if (marks.Any(mark => mark is Band)) Pale(canvas, series, area);
        if (curve && !filled) Line(canvas, series, area);
        if (dot && !filled)
            canvas.Leaf("path", ("class", Palette.FillClass(series)),
                ("d", Markers.Path(series, area.MiddleX, area.MiddleY, Markers.Radius * canvas.Sizes.Scale)),
                ("fill", Palette.Colour(series)));
    }

    private static void Patch(Canvas canvas, Series series, Area area)
    {
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), null);
        if (Hatches.Over(canvas.Id, series) is { } hatch) Rectangle(canvas, area, null, hatch, null);
    }

    private static void Pale(Canvas canvas, Series series, Area area) =>
        Rectangle(canvas, area, Palette.FillClass(series), Palette.Colour(series), "0.18");

    private static void Line(Canvas canvas, Series series, Area area) => canvas.Leaf(
        "path",
        ("class", Palette.StrokeClass(series)),
        ("d", $"M{Pixels.Format(area.Left, area.MiddleY)}H{Pixels.Format(area.Right)}"),
        ("fill", "none"),
        ("stroke", Palette.Colour(series)),
        ("stroke-width", "2.4"),
        ("stroke-dasharray", Palette.Dash(series)));

    private static void Rectangle(Canvas canvas, Area area, string? classes, string fill, string? opacity) =>
        canvas.Leaf(
        "rect",
        ("class", classes),
        ("x", Pixels.Format(area.Left)),
        ("y", Pixels.Format(area.Top)),
        ("width", Pixels.Format(area.Width)),
        ("height", Pixels.Format(area.Height)),
        ("fill", fill),
        ("fill-opacity", opacity));
}

/// <summary>Defines the patterns that lie over filled marks.</summary>
internal static class HatchDrawing
{
    /// <summary>Defines the patterns that a chart needs.</summary>
    public static void Define(Canvas canvas, Chart chart)
    {
        Mark[] filled = [.. chart.Panels.SelectMany(panel => panel.Marks).Where(mark => mark is Box or Outline)];
        foreach (Series one in filled
            .Select(mark => mark.Series)
            .OfType<Series>()
            .Concat(chart.Legend)
            .DistinctBy(one => Hatches.Id(canvas.Id, one)))
        {
            if (Hatches.LinesOf(one) is { } lines)
                Pattern(canvas, Hatches.Id(canvas.Id, one), lines, Hatches.IsLight(one));
        }
        if (filled.Any(mark => mark is Box { Shade: < Hatches.ShadedBelow }))
            Pattern(canvas, Hatches.IdBelow(canvas.Id), Hatches.Falling, light: false);
    }

    private static void Pattern(Canvas canvas, string id, string lines, bool light)
    {
        canvas.Open("pattern", ("id", id), ("width", "8"), ("height", "8"), ("patternUnits", "userSpaceOnUse"));
        canvas.Leaf("path", ("d", lines), ("fill", "none"), ("stroke", light ? Ink.OnDark : Ink.OnLight),
            ("stroke-width", light ? "1.1" : "1"), ("stroke-opacity", light ? "0.42" : "0.3"));
        canvas.Close("pattern");
    }
}
