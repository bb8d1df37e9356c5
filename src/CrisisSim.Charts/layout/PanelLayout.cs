namespace CrisisSim.Charts;

/// <summary>Where everything of a panel stands.</summary>
internal sealed record PanelLayout
{
    /// <summary>Length of a tick, px at scale 1.</summary>
    public const double TickLength = 5;

    /// <summary>What is drawn.</summary>
    public required Panel Panel { get; init; }

    /// <summary>Its number within the chart, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>All of its room, with the labels at both sides.</summary>
    public required Area Cell { get; init; }

    /// <summary>The area between the axes.</summary>
    public required Area Plot { get; init; }

    /// <summary>The area beyond which curves are cut off: a line on the edge is seen whole.</summary>
    public Area Seen => Plot.Grow(1.5);

    /// <summary>What is marked from left to right.</summary>
    public required IReadOnlyList<AxisMark> Across { get; init; }

    /// <summary>What is marked from bottom to top.</summary>
    public required IReadOnlyList<AxisMark> Upward { get; init; }

    /// <summary>Whether texts stand below it; else those of a panel below serve.</summary>
    public required bool ShowsAcross { get; init; }

    /// <summary>Whether texts stand at its left; else those of a panel at its left serve.</summary>
    public required bool ShowsUpward { get; init; }

    /// <summary>Its heading.</summary>
    public required FittedText Heading { get; init; }

    /// <summary>The title of its upright axis, which stands above it.</summary>
    public required FittedText UpwardTitle { get; init; }

    /// <summary>
    /// Where the title of the upright axis begins, px; it stands above the heading where it serves all panels.
    /// </summary>
    public double UpwardTitleTop { get; init; }

    /// <summary>Where the heading begins, px.</summary>
    public double HeadingTop { get; init; }

    /// <summary>The title of its lying axis.</summary>
    public required FittedText AcrossTitle { get; init; }

    /// <summary>From numbers to px.</summary>
    public Scale X { get; private init; } = null!;

    /// <summary>From numbers to px.</summary>
    public Scale Y { get; private init; } = null!;

    /// <summary>With its scales.</summary>
    public PanelLayout WithScales() => this with { X = Scale.Across(Panel.X, Plot), Y = Scale.Upward(Panel.Y, Plot) };

    /// <summary>Height of ticks and texts below it, px.</summary>
    public double AcrossHeight(Sizes sizes) =>
        (TickLength * sizes.Scale) + (sizes.Gap / 2)
            + (Across.Select(mark => mark.Text.Lines.Count).DefaultIfEmpty(0).Max() * Sizes.Line(sizes.Small));

    /// <summary>Where the table of counts begins below it if its area ends there, px.</summary>
    public double CountsTop(double plotBottom, Sizes sizes)
    {
        double texts = ShowsAcross ? AcrossHeight(sizes) : TickLength * sizes.Scale;
        double title = AcrossTitle.Lines.Count * Sizes.Line(sizes.Body);
        return plotBottom + texts + title + (title > 0 ? sizes.Gap / 2 : 0);
    }
}
