namespace CrisisSim.Reports;

/// <summary>
/// A tidy table for machines: one observation a row, the same columns in every row. Compared by reference. No two
/// columns are of one name: the second of a name has a number behind it.
/// </summary>
public sealed class Sheet(params IReadOnlyList<string> names)
{
    private readonly List<string> columns = Unique(names);
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

    private static List<string> Unique(IReadOnlyList<string> names)
    {
        List<string> unique = [];
        foreach (string name in names)
        {
            string free = name;
            for (int k = 2; unique.Contains(free, StringComparer.OrdinalIgnoreCase); k++)
                free = FormattableString.Invariant($"{name}_{k}");
            unique.Add(free);
        }
        return unique;
    }
}
