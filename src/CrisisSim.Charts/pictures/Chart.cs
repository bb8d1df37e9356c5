namespace CrisisSim.Charts;

/// <summary>
/// A picture as data: what is to be seen, not how it is drawn. A renderer lays it out. Text is plain, never markup; it
/// is escaped where it is drawn. Lists are compared by reference.
/// </summary>
public sealed record Chart
{
    /// <summary>
    /// Name of its file and its id on a page: lower-case letters, digits and hyphens, such as "incidence-of-decision".
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The finding in one line, not the name of the plot.</summary>
    public required string Title { get; init; }

    /// <summary>Number of trials, method, and how many trials never had the event.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What it shows, in sentences, for one who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>One panel, or several that are read beside each other, row by row; at least one.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>Panels in a row, 1 or more.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What the legend explains, in its order; empty where every mark is labelled where it stands.</summary>
    public IReadOnlyList<Series> Legend { get; init; } = [];

    /// <summary>A remark below the picture; empty: none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Width of the drawing, px at scale 1; a slide is about 960.</summary>
    public int Width { get; init; } = 960;

    /// <summary>
    /// Height of the area between the axes of one panel, px; null: as many rows as its names need, or 320.
    /// </summary>
    public int? PlotHeight { get; init; }
}
