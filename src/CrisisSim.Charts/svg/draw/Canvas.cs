using System.Text;

namespace CrisisSim.Charts;

/// <summary>What is drawn so far, as SVG.</summary>
/// <param name="id">What every id in it begins with.</param>
/// <param name="sizes">Text sizes and gaps.</param>
internal sealed class Canvas(string id, Sizes sizes)
{
    /// <summary>How far a plate reaches beyond its text at either side, px.</summary>
    private const double PlateEdge = 3;

    private readonly StringBuilder _text = new(16_384);

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
    public void Close(string element) => _text.Append("</").Append(element).Append(">\n");

    /// <summary>An element that holds a text.</summary>
    public void Say(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes, ">");
        _text.Append(XmlText.Escape(text));
        Close(element);
    }

    /// <summary>
    /// A line of text whose middle line is at y; the whole text, where it is shortened, as a tooltip.
    /// </summary>
    public void Words(string text, double x, double y, TextStyle look, string? whole = null)
    {
        if (look.PlateClass is not null) Plate(Area.Around(text, x, y, look), look);
        if (look.Halo)
            Open("g", ("class", look.HaloClass), ("stroke", look.HaloColour),
                ("stroke-width", look.HaloClass == "halo" ? "3.5" : "5"), ("stroke-linejoin", "round"),
                ("paint-order", "stroke"));
        Open(
            "text",
            ("x", Pixels.Format(x)),
            ("y", Pixels.Format(y + (look.Size * 0.35))),
            ("class", look.Class),
            ("fill", look.Fill),
            ("font-size", Pixels.Format(look.Size)),
            ("font-weight", look.Strong ? "700" : null),
            ("text-anchor", look.Anchor switch { Anchor.Start => null, Anchor.Middle => "middle", _ => "end" }));
        if (whole is not null) _text.Append("<title>").Append(XmlText.Escape(whole)).Append("</title>");
        _text.Append(XmlText.Escape(text));
        _text.Append(look.Halo ? "</text></g>\n" : "</text>\n");
    }

    private void Plate(Area text, TextStyle look) => Leaf(
        "rect",
        ("class", look.PlateClass + " plate"),
        ("x", Pixels.Format(text.Left - PlateEdge)),
        ("y", Pixels.Format(text.Top)),
        ("width", Pixels.Format(text.Width + (2 * PlateEdge))),
        ("height", Pixels.Format(text.Height)),
        ("rx", "2"),
        ("fill", look.HaloColour),
        ("pointer-events", "none"));

    /// <summary>What is drawn so far.</summary>
    public override string ToString() => _text.ToString();

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        _text.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
                _text.Append(' ').Append(name).Append("=\"").Append(XmlText.Escape(value)).Append('"');
        }
        _text.Append(end);
    }
}

/// <summary>Groups what belongs to one series and is drawn one after another, so that a page can hide it.</summary>
internal sealed class SeriesGroups(Canvas canvas)
{
    private Series? _open;

    /// <summary>What follows belongs to the series; null: to none.</summary>
    public void Enter(Series? series)
    {
        if (series == _open) return;
        Leave();
        if (series is not null) canvas.Open("g", ("class", "series"), ("data-series", series.Name));
        _open = series;
    }

    /// <summary>What follows belongs to none.</summary>
    public void Leave()
    {
        if (_open is not null) canvas.Close("g");
        _open = null;
    }
}
