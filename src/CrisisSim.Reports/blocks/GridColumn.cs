namespace CrisisSim.Reports;

/// <summary>
/// A column of a <see cref="Grid"/>: its heading, whether it is set to the right, and whether it may break into lines.
/// </summary>
public sealed record GridColumn(string Heading, bool Right = false, bool Wraps = false)
{
    /// <summary>Whether a reader may sort by it; not where its rows are in several units.</summary>
    public bool Sorts { get; init; } = true;

    /// <summary>
    /// Characters that it takes in every grid of the page, so that these stand under one another; null: what it needs.
    /// </summary>
    public int? Width { get; init; }
}
