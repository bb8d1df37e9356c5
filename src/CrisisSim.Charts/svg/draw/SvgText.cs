using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>
/// Draws charts as SVG. The same chart gives the same characters. There is no style, no script and no event attribute
/// in it: colours are presentation attributes, which a page may override by class: ink, faint-ink, line, grid, paper,
/// halo, s0 to s9 (fill), s0-stroke to s9-stroke, on-dark and on-light (text upon filled marks), shade (cells coloured
/// by value).
/// </summary>
public static class SvgText
{
    private const string Fonts = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', "
        + "sans-serif";

    /// <summary>A whole file with metadata.</summary>
    public static string Render(Chart chart, Provenance from) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Write(chart, from);

    /// <summary>An svg element to stand within HTML; all ids in it begin with the chart's name.</summary>
    public static string Inline(Chart chart, Provenance from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Write(chart, null);
    }

    private static string Write(Chart chart, Provenance? from)
    {
        var sizes = Sizes.For(chart.Width);
        Canvas canvas = new(Id(chart.Name), sizes);
        var layout = ChartLayout.Arrange(chart, sizes);
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
        canvas.Element("title", chart.Title, ("id", canvas.Id + "-title"));
        canvas.Element("desc", chart.Description, ("id", canvas.Id + "-desc"));
        if (from is not null) Metadata.Write(canvas, chart, from);
        canvas.Leaf("rect", ("class", "paper"), ("width", width), ("height", height), ("fill", Ink.Paper));
        Define(canvas, chart, layout);
        foreach (PlacedText text in HeadTexts.Place(layout, sizes)) canvas.Text(text);
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

/// <summary>Says within a file where it comes from (Dublin Core terms in RDF).</summary>
internal static class Metadata
{
    /// <summary>Writes it.</summary>
    public static void Write(Canvas canvas, Chart chart, Provenance from)
    {
        canvas.Open("metadata");
        canvas.Open(
            "rdf:RDF",
            ("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:crisissim", "urn:crisissim:provenance"));
        canvas.Open("rdf:Description", ("rdf:about", ""));
        canvas.Element("dc:title", chart.Title);
        canvas.Element("dc:description", chart.Description);
        canvas.Element("dc:format", "image/svg+xml");
        canvas.Element("dc:creator", "CrisisSim " + from.Version);
        canvas.Element("dc:source", from.Scenario);
        canvas.Element("crisissim:scenario-hash", from.ScenarioHash);
        canvas.Element("crisissim:seed", from.Seed.ToString(CultureInfo.InvariantCulture));
        canvas.Element("crisissim:version", from.Version);
        foreach ((string name, string value) in from.Build?.Parts ?? [])
            canvas.Element("crisissim:" + name.ToLowerInvariant().Replace(' ', '-'), value);
        canvas.Element("crisissim:command", from.Command);
        canvas.Close("rdf:Description");
        canvas.Close("rdf:RDF");
        canvas.Close("metadata");
    }
}
