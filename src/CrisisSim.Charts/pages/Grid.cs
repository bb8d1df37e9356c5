namespace CrisisSim.Charts;

/// <summary>A table for people. Lists are compared by reference.</summary>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows) : Block;
