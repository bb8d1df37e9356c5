using MemberColumn = CrisisSim.Experiments.Column<CrisisSim.Experiments.MemberTable, CrisisSim.Experiments.MemberColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of members.csv after wording, trial and member.</summary>
internal static class MemberFile
{
    public static IReadOnlyList<MemberColumn> Columns { get; } =
    [
        .. Enum.GetValues<MemberMeasure>().Select(Of),
        .. Enum.GetValues<MemberTrait>().Select(Of),
    ];

    private static MemberColumn Of(MemberMeasure measure) => new(
        Names.Key(measure) + (measure <= MemberMeasure.Arrived ? "_hours" : ""),
        (to, table, row) => to.Write(table[measure][row]),
        (columns, row, cell) => columns[measure][row] = (float)Cell.Hours(cell));

    private static MemberColumn Of(MemberTrait trait) => new(
        Names.Key(trait),
        (to, table, row) => to.WriteField(table.Has(trait, row)),
        (columns, row, cell) =>
        {
            if (Cell.Truth(cell)) columns.Set(trait, row);
        });
}
