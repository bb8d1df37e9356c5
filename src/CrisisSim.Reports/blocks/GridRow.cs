namespace CrisisSim.Reports;

/// <summary>A row of a <see cref="Grid"/>; a heading has one cell, which names the rows below it.</summary>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, bool IsHeading = false)
{
    /// <summary>A row of plain texts, one a column.</summary>
    public static GridRow FromTexts(params IReadOnlyList<string> cells) =>
        new([.. cells.Select(text => new GridCell(text))]);

    /// <summary>A row that is a heading of those below it.</summary>
    public static GridRow Heading(string text) => new([new GridCell(text)], IsHeading: true);
}
