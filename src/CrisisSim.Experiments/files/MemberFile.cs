using MemberColumn =
    CrisisSim.Experiments.Column<CrisisSim.Experiments.MemberTable, CrisisSim.Experiments.MemberColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of members.csv after wording, trial and member.</summary>
internal static class MemberFile
{
    public static IReadOnlyList<MemberColumn> Columns { get; } =
    [
        .. Enum.GetValues<MemberMeasure>().Select(ColumnFor),
        .. Enum.GetValues<MemberTrait>().Select(ColumnFor),
    ];

    private static MemberColumn ColumnFor(MemberMeasure measure) => new(
        Names.Key(measure) + (measure <= MemberMeasure.Arrived ? "_hours" : ""),
        (to, table, row) => to.Write(table[measure][row]),
        (columns, row, cell) => columns[measure][row] = (float)CsvCell.Hours(cell));

    private static MemberColumn ColumnFor(MemberTrait trait) => new(
        Names.Key(trait),
        (to, table, row) => to.WriteField(table.Has(trait, row)),
        (columns, row, cell) =>
        {
            if (CsvCell.Truth(cell)) columns.Set(trait, row);
        });
}
