using CrisisSim.Model;
using TrialColumn = CrisisSim.Experiments.Column<CrisisSim.Experiments.TrialTable, CrisisSim.Experiments.TrialColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of trials.csv after wording and trial.</summary>
internal static class TrialFile
{
    public static IReadOnlyList<TrialColumn> Columns { get; } =
    [
        .. Milestone.All.Select(ColumnFor),
        Named("level", (table, row) => table.Level(row), columns => columns.Levels),
        Named("asked", (table, row) => table.Asked(row), columns => columns.Asked),
        Named("end", (table, row) => table.End(row), columns => columns.Ends),
        Named("at_day_30", (table, row) => table.AtDay30(row), columns => columns.States),
        .. Quantity.All.Select(ColumnFor),
        .. Tally.All.Select(ColumnFor),
        .. Portion.All.Select(ColumnFor),
        .. Trait.All.Select(ColumnFor),
        new("path_member", (to, table, row) => to.WriteField(table.PathMember(row)),
            (columns, row, cell) => columns.PathMembers[row] = MemberOf(columns, cell)),
        .. Enum.GetValues<Stage>().Select(ColumnFor),
    ];

    private delegate Span<byte> Bytes(TrialColumns columns);

    private static TrialColumn ColumnFor(Milestone milestone) => new(
        milestone.Column,
        (to, table, row) => to.Write(table[milestone][row]),
        (columns, row, cell) => columns[milestone][row] = CsvCell.Hours(cell));

    private static TrialColumn ColumnFor(Quantity quantity) => new(
        quantity.Column,
        (to, table, row) => to.Write(table[quantity][row]),
        (columns, row, cell) => columns[quantity][row] = CsvCell.Number(cell));

    private static TrialColumn ColumnFor(Portion portion) => new(
        portion.Column,
        (to, table, row) => to.Write(table[portion][row]),
        (columns, row, cell) => columns[portion][row] = CsvCell.Number(cell));

    private static TrialColumn ColumnFor(Tally tally) => new(
        tally.Column,
        (to, table, row) => to.Write(table[tally][row]),
        (columns, row, cell) => columns[tally][row] = CsvCell.Whole(cell));

    private static TrialColumn ColumnFor(Stage stage) => new(
        $"path_{Names.Key(stage)}_hours",
        (to, table, row) => to.Write(table[stage][row]),
        (columns, row, cell) => columns[stage][row] = CsvCell.Number(cell));

    private static TrialColumn ColumnFor(Trait trait) => new(
        trait.Column,
        (to, table, row) => to.WriteField(table.Has(trait, row)),
        (columns, row, cell) => columns[trait][row] = CsvCell.Truth(cell));

    private static TrialColumn Named<TName>(string header, Func<TrialTable, int, TName> of,
        Bytes into) where TName : struct, Enum
    {
        Dictionary<TName, string> names = Enum.GetValues<TName>().ToDictionary(name => name, Names.Key);
        var numbers = names.ToDictionary(name => name.Value, name => Convert.ToByte(name.Key, null),
            StringComparer.Ordinal);
        return new TrialColumn(
            header,
            (to, table, row) => to.WriteField(names[of(table, row)]),
            (columns, row, cell) => into(columns)[row] = numbers.TryGetValue(cell, out byte number)
                ? number
                : throw new FormatException($"'{cell}' is no {header}."));
    }

    private static short MemberOf(TrialColumns columns, string cell)
    {
        if (cell.Length == 0) return TrialColumns.Nobody;
        for (int m = 0; m < columns.Head.Members.Count; m++)
            if (CsvCell.Is(cell, columns.Head.Members[m])) return (short)m;
        throw new FormatException($"'{cell}' is no member.");
    }
}
