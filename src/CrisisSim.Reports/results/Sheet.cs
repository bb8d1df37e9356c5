namespace CrisisSim.Reports;

/// <summary>
/// A tidy table for machines: one observation a row, the same columns in every row. Compared by reference.
/// </summary>
public sealed class Sheet(params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<Cell>> rows = [];

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows so far, a cell a column.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows => rows;

    /// <exception cref="ArgumentException">The cells are not one a column.</exception>
    public void Add(params IReadOnlyList<Cell> cells)
    {
        if (cells.Count != columns.Count)
            throw new ArgumentException($"{columns.Count} cells are needed, not {cells.Count}.", nameof(cells));
        rows.Add(cells);
    }
}
