using CrisisSim.Model;
using MemberColumn =
    CrisisSim.Experiments.Column<CrisisSim.Experiments.MemberTable, CrisisSim.Experiments.MemberColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of members.csv after wording, trial and member.</summary>
internal static class MemberFile
{
    public static IReadOnlyList<MemberColumn> Columns { get; } =
    [
        .. MemberMilestone.All.Select(ColumnFor),
        .. MemberQuantity.All.Select(ColumnFor),
        .. MemberTrait.All.Select(ColumnFor),
    ];

    private static MemberColumn ColumnFor(MemberMilestone milestone) => new(
        milestone.Column,
        (to, table, row) => to.Write(table[milestone][row]),
        (columns, row, cell) => columns[milestone][row] = (float)CsvCell.Hours(cell));

    private static MemberColumn ColumnFor(MemberQuantity quantity) => new(
        quantity.Column,
        (to, table, row) => to.Write(table[quantity][row]),
        (columns, row, cell) => columns[quantity][row] = (float)CsvCell.Hours(cell));

    private static MemberColumn ColumnFor(MemberTrait trait) => new(
        trait.Column,
        (to, table, row) => to.WriteField(table.Has(trait, row)),
        (columns, row, cell) =>
        {
            if (CsvCell.Truth(cell)) columns.Set(trait, row);
        });
}
