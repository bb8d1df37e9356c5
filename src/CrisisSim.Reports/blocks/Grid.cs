namespace CrisisSim.Reports;

/// <summary>A table for people. Lists are compared by reference.</summary>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows) : Block
{
    /// <summary>
    /// Whether it is for looking things up: folded away, and on paper only where a reader has opened it.
    /// </summary>
    public bool IsReference { get; init; }
}

/// <summary>
/// A text in a <see cref="Grid"/>. The tone repeats what the text says, for nothing may rest on colour.
/// </summary>
public readonly record struct GridCell(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>
    /// The number by which a reader sorts the column, in one unit for the whole of it; null: sorted by its text.
    /// </summary>
    public double? Sort { get; init; }

    /// <summary>
    /// What a program must know of the number beside its interval, as files have it, such as few_events; null: nothing.
    /// </summary>
    public string? Caveats { get; init; }
}

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

/// <summary>A row of a <see cref="Grid"/>; a heading has one cell, which names the rows below it.</summary>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, bool IsHeading = false)
{
    /// <summary>One plain cell a text.</summary>
    public static GridRow FromTexts(params IReadOnlyList<string> cells) =>
        new([.. cells.Select(text => new GridCell(text))]);

    /// <summary>One cell that names the rows below it.</summary>
    public static GridRow Heading(string text) => new([new GridCell(text)], IsHeading: true);
}
