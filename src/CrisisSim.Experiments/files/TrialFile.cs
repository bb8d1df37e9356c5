using System.Globalization;
using CrisisSim.Model;
using TrialColumn =
    CrisisSim.Experiments.ResultColumn<CrisisSim.Experiments.CrisisRows, CrisisSim.Experiments.TrialColumns>;

namespace CrisisSim.Experiments;

/// <summary>The columns of trials.csv after wording, role and trial.</summary>
internal static class TrialFile
{
    private const string ByDay = "_by_day_";

    public static IReadOnlyList<TrialColumn> Columns { get; } =
    [
        .. AnswerColumns.All,
        Named("state_at_day_30", "how the attack stood on day 30", (table, row) => table.AtDay30(row),
            columns => columns.States),
        new(new ColumnNote("horizon_hours", "hours after which nothing is recorded", ColumnNote.Hours), FileKind.Number,
            rows => _ => FileValue.From(rows.Table.Horizon)),
        .. Milestone.All.Select(ColumnFor),
        Named("level", "the level decided, or the highest interim level adopted", (table, row) => table.Level(row),
            columns => columns.Levels),
        Named("asked", "the level first asked for", (table, row) => table.Asked(row), columns => columns.Asked),
        Named("end", "how the crisis ended", (table, row) => table.End(row), columns => columns.Ends),
        .. Quantity.All.Select(ColumnFor),
        .. Tally.All.Select(ColumnFor),
        .. Portion.All.Select(ColumnFor),
        .. Trait.All.Select(ColumnFor),
        new(new ColumnNote("path_member", "the member whose contingent the critical path followed",
                Levels: "names of members; NA where no contingent counted"),
            FileKind.Text, rows => row => FileValue.From(rows.Table.PathMember(row)))
        {
            Read = (columns, row, cell) => columns.PathMembers[row] = MemberOf(columns, cell),
        },
        .. Enum.GetValues<Stage>().Select(ColumnFor),
    ];

    private delegate Span<byte> Bytes(TrialColumns columns);

    private static TrialColumn ColumnFor(Milestone milestone) => new(
        new ColumnNote(milestone.Column, $"the hour of {milestone.Noun}: {milestone.Meaning}", ColumnNote.Hours,
            ColumnNote.Came),
        FileKind.Number, rows => row => FileValue.From(rows.Table[milestone][row]))
    {
        Read = (columns, row, cell) => columns[milestone][row] = CsvCell.Hours(cell, columns.Head.Horizon),
    };

    private static TrialColumn ColumnFor(Quantity quantity) => new(
        new ColumnNote(quantity.Column, quantity.Meaning, Levels: "0 or more"),
        FileKind.Number, Known(quantity.Column, (table, row) => table[quantity][row]))
    {
        Read = (columns, row, cell) => columns[quantity][row] = CsvCell.Number(cell, least: 0),
    };

    private static TrialColumn ColumnFor(Portion portion) => new(
        new ColumnNote(portion.Column, portion.Meaning, Levels: ColumnNote.Share),
        FileKind.Number, Known(portion.Column, (table, row) => table[portion][row]))
    {
        Read = (columns, row, cell) => columns[portion][row] = CsvCell.Number(cell, least: 0, most: 1),
    };

    private static TrialColumn ColumnFor(Tally tally) => new(
        new ColumnNote(tally.Column, tally.Meaning, Levels: "whole numbers from 0"),
        FileKind.Whole, rows => row => FileValue.From((long)rows.Table[tally][row]))
    {
        Read = (columns, row, cell) => columns[tally][row] = CsvCell.Count(cell),
    };

    private static TrialColumn ColumnFor(Stage stage) => new(
        new ColumnNote($"path_{Names.Key(stage)}_hours",
            $"hours of the critical path in {Names.Plain(stage)}; over all stages they sum to the hours to day 30 "
                + "without an effective response",
            ColumnNote.Hours, "0 or more"),
        FileKind.Number, rows => row => FileValue.From(rows.Table[stage][row]))
    {
        Read = (columns, row, cell) => columns[stage][row] = CsvCell.Number(cell, least: 0),
    };

    private static TrialColumn ColumnFor(Trait trait) => new(
        new ColumnNote(trait.Column, trait.Meaning, Levels: ColumnNote.YesOrNo),
        FileKind.Whole, rows => row => FileValue.From(rows.Table.Has(trait, row)))
    {
        Read = (columns, row, cell) => columns[trait][row] = CsvCell.Truth(cell),
    };

    private static TrialColumn Named<TName>(string header, string meaning, Func<TrialTable, int, TName> of,
        Bytes into) where TName : struct, Enum
    {
        Dictionary<TName, string> names = Enum.GetValues<TName>().ToDictionary(name => name, Names.Key);
        var numbers = names.ToDictionary(name => name.Value, name => Convert.ToByte(name.Key, null),
            StringComparer.Ordinal);
        return new TrialColumn(
            new ColumnNote(header, meaning, Levels: string.Join("; ", names.Values)),
            FileKind.Text,
            Known(header, (table, row) => FileValue.From(names[of(table, row)])))
        {
            Read = (columns, row, cell) => into(columns)[row] = CsvCell.IsMissing(cell)
                ? (byte)0
                : numbers.TryGetValue(cell, out byte number)
                    ? number
                    : throw new FormatException($"{InertText.Quoted(cell)} is no {header}."),
        };
    }

    private static Func<CrisisRows, Func<int, FileValue>> Known(string header, Func<TrialTable, int, double> of) =>
        Known(header, (table, row) => FileValue.From(of(table, row)));

    /// <summary>What is so by a day past the horizon is not known.</summary>
    private static Func<CrisisRows, Func<int, FileValue>> Known(string header, Func<TrialTable, int, FileValue> of)
    {
        double until = DayOf(header) * 24;
        return rows => until <= rows.Table.Horizon ? row => of(rows.Table, row) : _ => default;
    }

    private static double DayOf(string header)
    {
        string ending = header.Replace("_at_day_", ByDay, StringComparison.Ordinal);
        int day = ending.LastIndexOf(ByDay, StringComparison.Ordinal);
        return day < 0 ? 0 : int.Parse(ending[(day + ByDay.Length)..], CultureInfo.InvariantCulture);
    }

    private static short MemberOf(TrialColumns columns, string cell)
    {
        if (CsvCell.IsMissing(cell)) return TrialColumns.Nobody;
        for (int m = 0; m < columns.Head.Members.Count; m++)
            if (CsvCell.Is(cell, columns.Head.Members[m])) return (short)m;
        throw new FormatException($"{InertText.Quoted(cell)} is no member that the manifest beside it names.");
    }
}
