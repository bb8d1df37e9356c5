using System.Globalization;
using System.Xml.Linq;

namespace CrisisSim.Charts.Tests;

/// <summary>A drawing as it is read back from its text.</summary>
internal sealed class SvgDrawing
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public SvgDrawing(Chart chart)
    {
        Text = SvgText.Render(chart, Charts.From);
        Root = XDocument.Parse(Text).Root!;
    }

    public string Text { get; }

    public XElement Root { get; }

    public double Width => Number(Root, "width");

    public double Height => Number(Root, "height");

    /// <summary>All lines of text with what they cover.</summary>
    public IReadOnlyList<(string Text, Area Area)> Texts =>
        [.. Root.Descendants(Svg + "text").Select(text => (Said(text), AreaOf(text)))];

    public IEnumerable<XElement> With(string element, string @class) =>
        Root
            .Descendants(Svg + element)
            .Where(one => ((string?)one.Attribute("class") ?? "").Split(' ').Contains(@class));

    public Area AreaOfText(string text) => Texts.Single(one => one.Text == text).Area;

    public static double Number(XElement element, string attribute) =>
        double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static string Said(XElement text) => string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value));

    private static Area AreaOf(XElement text)
    {
        double size = Number(text, "font-size");
        TextStyle look = new(size, "ink", Ink.Text)
        {
            Strong = (string?)text.Attribute("font-weight") == "700",
            Anchor = (string?)text.Attribute("text-anchor") switch
            {
                "middle" => Anchor.Middle,
                "end" => Anchor.End,
                _ => Anchor.Start
            },
        };
        var area = Area.Around(Said(text), Number(text, "x"), Number(text, "y") - (size * 0.35), look);
        return area with { Top = area.MiddleY - (size * 0.42), Bottom = area.MiddleY + (size * 0.42) };
    }
}
