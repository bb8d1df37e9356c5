namespace CrisisSim.Charts;

/// <summary>How a text is drawn.</summary>
/// <param name="Size">Text size, px.</param>
/// <param name="Class">Class by which a page may colour it.</param>
/// <param name="Fill">Its colour where no page does.</param>
internal readonly record struct TextStyle(double Size, string Class, string Fill)
{
    /// <summary>How far a plate reaches beyond its text at either side, px.</summary>
    public const double PlateEdge = 3;

    /// <summary>Whether it is bold.</summary>
    public bool Strong { get; init; }

    /// <summary>Whether what it stands upon shows around its letters, so that it can be read upon lines.</summary>
    public bool Halo { get; init; }

    /// <summary>Colour around the letters.</summary>
    public string HaloColour { get; init; } = Ink.Paper;

    /// <summary>Class by which a page may colour it.</summary>
    public string HaloClass { get; init; } = "halo";

    /// <summary>Class of a plate behind it, which is filled in <see cref="HaloColour"/>; null: no plate.</summary>
    public string? PlateClass { get; init; }

    /// <summary>Which part of it stands at its place.</summary>
    public Anchor Anchor { get; init; }

    /// <summary>On what the letters stand whose middle line is at y, px.</summary>
    public double Baseline(double y) => y + (Size * 0.35);

    /// <summary>Text.</summary>
    public static TextStyle Plain(double size) => new(size, "ink", Ink.Text);

    /// <summary>Text that stands back.</summary>
    public static TextStyle Faint(double size) => new(size, "faint-ink", Ink.Faint);

    /// <summary>In a series' colour where that can be read.</summary>
    public static TextStyle ForSeries(double size, Series? series) =>
        series is not null && Palette.IsReadable(series)
            ? new(size, Palette.FillClass(series), Palette.Colour(series))
            : Plain(size);

    /// <summary>
    /// Upon a filled mark of a colour; upon one in the colour of text, in that of paper, since a page may swap the two.
    /// </summary>
    public static TextStyle OnColour(double size, string colour) =>
        colour == Ink.Text
            ? new(size, "paper", Ink.Paper)
            : Contrast.IsDark(colour) ? new(size, "on-dark", Ink.OnDark) : new(size, "on-light", Ink.OnLight);
}

/// <summary>Which part of a text stands at its place.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
