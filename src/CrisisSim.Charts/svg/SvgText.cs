using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>
/// Draws charts as SVG. The same chart gives the same characters. There is no style, no script and no event attribute in it: colours are
/// presentation attributes, which a page may override by class: ink, faint-ink, line, grid, paper, halo, s0 to s7 (fill), s0-stroke to
/// s7-stroke, on-dark and on-light (text upon filled marks), shade (cells coloured by value).
/// </summary>
public static class SvgText
{
    private const string Fonts = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    /// <summary>A whole file with metadata.</summary>
    public static string Of(Chart chart, Provenance from) => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Drawn(chart, from);

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
        ChartLayout layout = ChartLayout.Of(chart, sizes);
        string width = Px.Of(Math.Max(200, chart.Width)), height = Px.Of(layout.Height);
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
        Hatches.Define(canvas, chart);
        canvas.Close("defs");
    }

    /// <summary>The name as an id: letters, digits and hyphens.</summary>
    private static string Id(string name)
    {
        string id = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : string.Create(CultureInfo.InvariantCulture, $"chart-{id}");
    }
}
