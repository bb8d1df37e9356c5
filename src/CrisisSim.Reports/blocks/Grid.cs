namespace CrisisSim.Reports;

/// <summary>A table for people. Lists are compared by reference.</summary>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows) : Block
{
    /// <summary>
    /// Whether it is for looking things up: folded away, and on paper only where a reader has opened it.
    /// </summary>
    public bool IsReference { get; init; }
}
