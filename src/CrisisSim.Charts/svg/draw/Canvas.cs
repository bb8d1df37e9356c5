using System.Text;

namespace CrisisSim.Charts;

/// <summary>What is drawn so far, as SVG.</summary>
/// <param name="id">What every id in it begins with.</param>
/// <param name="sizes">Text sizes and gaps.</param>
internal sealed class Canvas(string id, Sizes sizes)
{
    private readonly StringBuilder svg = new(16_384);

    /// <summary>What every id in the drawing begins with.</summary>
    public string Id { get; } = id;

    /// <summary>Text sizes and gaps.</summary>
    public Sizes Sizes { get; } = sizes;

    /// <summary>Begins an element; attributes that are null are left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(element, attributes, ">");

    /// <summary>An element without content.</summary>
    public void Leaf(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Start(element, attributes, "/>\n");

    /// <summary>Ends an element.</summary>
    public void Close(string element) => svg.Append("</").Append(element).Append(">\n");

    /// <summary>An element that holds a text.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes, ">");
        svg.Append(XmlText.Escape(text));
        Close(element);
    }

    /// <summary>A text at its place.</summary>
    public void Text(PlacedText text) => Text(text.Text, text.X, text.Y, text.Style, text.Whole);

    /// <summary>
    /// A line of text whose middle line is at y; the whole text, where it is shortened, as a tooltip.
    /// </summary>
    public void Text(string text, double x, double y, TextStyle style, string? whole = null)
    {
        if (style.PlateClass is not null) Plate(Area.Around(text, x, y, style), style);
        if (style.Halo)
            Open("g", ("class", style.HaloClass), ("stroke", style.HaloColour),
                ("stroke-width", Pixels.Format(Strokes.Halo(style))), ("stroke-linejoin", "round"),
                ("paint-order", "stroke"));
        Open(
            "text",
            ("x", Pixels.Format(x)),
            ("y", Pixels.Format(style.Baseline(y))),
            ("class", style.Class),
            ("fill", style.Fill),
            ("font-size", Pixels.Format(style.Size)),
            ("font-weight", style.Strong ? "700" : null),
            ("text-anchor", style.Anchor switch { Anchor.Start => null, Anchor.Middle => "middle", _ => "end" }));
        if (whole is not null) svg.Append("<title>").Append(XmlText.Escape(whole)).Append("</title>");
        svg.Append(XmlText.Escape(text));
        svg.Append(style.Halo ? "</text></g>\n" : "</text>\n");
    }

    private void Plate(Area text, TextStyle style) => Leaf(
        "rect",
        ("class", style.PlateClass + " plate"),
        ("x", Pixels.Format(text.Left - TextStyle.PlateEdge)),
        ("y", Pixels.Format(text.Top)),
        ("width", Pixels.Format(text.Width + (2 * TextStyle.PlateEdge))),
        ("height", Pixels.Format(text.Height)),
        ("rx", "2"),
        ("fill", style.HaloColour),
        ("pointer-events", "none"));

    /// <summary>What is drawn so far.</summary>
    public override string ToString() => svg.ToString();

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        svg.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
                svg.Append(' ').Append(name).Append("=\"").Append(XmlText.Escape(value)).Append('"');
        }
        svg.Append(end);
    }
}

/// <summary>Groups what belongs to one series and is drawn one after another, so that a page can hide it.</summary>
internal sealed class SeriesGroups(Canvas canvas)
{
    private Series? open;

    /// <summary>What follows belongs to the series; null: to none.</summary>
    public void Enter(Series? series)
    {
        if (series == open) return;
        Leave();
        if (series is not null) canvas.Open("g", ("class", "series"), ("data-series", series.Name));
        open = series;
    }

    /// <summary>What follows belongs to none.</summary>
    public void Leave()
    {
        if (open is not null) canvas.Close("g");
        open = null;
    }
}
