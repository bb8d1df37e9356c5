namespace CrisisSim.Cli;

/// <summary>A table for people. Lists are compared by reference.</summary>
internal sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<GridRow> Rows) : Block;
