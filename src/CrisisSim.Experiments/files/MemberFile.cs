using CrisisSim.Model;
using MemberColumn =
    CrisisSim.Experiments.ResultColumn<CrisisSim.Experiments.MemberTable, CrisisSim.Experiments.MemberColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of members.csv after wording, role, trial and member.</summary>
internal static class MemberFile
{
    public static IReadOnlyList<MemberColumn> Columns { get; } =
    [
        .. MemberMilestone.All.Select(ColumnFor),
        .. MemberQuantity.All.Select(ColumnFor),
        .. MemberTrait.All.Select(ColumnFor),
    ];

    private static MemberColumn ColumnFor(MemberMilestone milestone) => new(
        new ColumnNote(milestone.Column, milestone.Meaning, ColumnNote.Hours, ColumnNote.Came),
        FileKind.Single, table => row => FileValue.From(table[milestone][row]))
    {
        Read = (columns, row, cell) => columns[milestone][row] = (float)CsvCell.Hours(cell, double.MaxValue),
    };

    private static MemberColumn ColumnFor(MemberQuantity quantity) => new(
        new ColumnNote(quantity.Column, quantity.Meaning),
        FileKind.Single, table => row => FileValue.From(table[quantity][row]))
    {
        Read = (columns, row, cell) => columns[quantity][row] = (float)CsvCell.Hours(cell, double.MaxValue),
    };

    private static MemberColumn ColumnFor(MemberTrait trait) => new(
        new ColumnNote(trait.Column, trait.Meaning, Levels: ColumnNote.YesOrNo),
        FileKind.Whole, table => row => FileValue.From(table.Has(trait, row)))
    {
        Read = (columns, row, cell) =>
        {
            if (CsvCell.Truth(cell)) columns.Set(trait, row);
        },
    };
}
