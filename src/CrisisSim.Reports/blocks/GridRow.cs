namespace CrisisSim.Reports;

/// <summary>A row of a <see cref="Grid"/>; a heading has one cell, which names the rows below it.</summary>
public sealed record GridRow(IReadOnlyList<GridCell> Cells, bool IsHeading = false)
{
    /// <summary>One plain cell a text.</summary>
    public static GridRow FromTexts(params IReadOnlyList<string> cells) =>
        new([.. cells.Select(text => new GridCell(text))]);

    /// <summary>One cell that names the rows below it.</summary>
    public static GridRow Heading(string text) => new([new GridCell(text)], IsHeading: true);
}
