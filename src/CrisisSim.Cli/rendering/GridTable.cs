using Spectre.Console;
using Grid = CrisisSim.Charts.Grid;
using GridColumn = CrisisSim.Charts.GridColumn;
using GridRow = CrisisSim.Charts.GridRow;

namespace CrisisSim.Cli;

/// <summary>Draws a grid without lines: columns are told apart by space.</summary>
internal static class GridTable
{
    private const int Gap = 2;

    public static Table Of(Grid grid, int width)
    {
        var table = new Table().NoBorder();
        for (int k = 0; k < grid.Columns.Count; k++) table.AddColumn(Column(grid.Columns[k], isLast: k == grid.Columns.Count - 1));
        table.ShowHeaders = grid.Columns.Any(column => column.Heading.Length > 0);
        foreach (GridRow row in grid.Rows) table.AddRow(row.Cells.Select(cell => Text(cell, row.IsHeading)));
        table.Width = grid.Columns.Any(column => column.Width is not null) || (grid.Columns.Any(column => column.Wraps) && Natural(grid) > width) ? width : null;
        return table;
    }

    /// <summary>The width that the grid takes when nothing is broken.</summary>
    private static int Natural(Grid grid)
    {
        IEnumerable<int> widths = grid.Columns.Select((column, k) => grid.Rows
            .Where(row => !row.IsHeading)
            .Select(row => row.Cells[k].Text.Length)
            .Append(column.Heading.Length)
            .Max());
        return widths.Sum() + (Gap * (grid.Columns.Count - 1));
    }

    private static TableColumn Column(GridColumn column, bool isLast) => new(new Text(column.Heading, Styles.Of(Tone.Strong)))
    {
        Alignment = column.Right ? Justify.Right : Justify.Left,
        NoWrap = !column.Wraps,
        Width = column.Width,
        Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
    };

    private static Text Text(GridCell cell, bool isHeading) => new(PlainText.Unbroken(cell.Text), Styles.Of(isHeading ? Tone.Faint : cell.Tone));
}
