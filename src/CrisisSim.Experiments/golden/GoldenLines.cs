using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// All that is recorded of the trials of a table, a line each, in a form that changes with no file of results.
/// </summary>
internal static class GoldenLines
{
    /// <summary>The columns of a trial.</summary>
    public static IReadOnlyList<string> TrialColumns { get; } =
    [
        "wording", "trial", .. Milestone.All.Select(of => of.Column), "level", "asked", "end", "at_day_30",
        .. Quantity.All.Select(of => of.Column), .. Tally.All.Select(of => of.Column),
        .. Portion.All.Select(of => of.Column), .. Trait.All.Select(of => of.Column), "path_member",
        .. Enum.GetValues<Stage>().Select(of => $"path_{Names.Key(of)}_hours"),
    ];

    /// <summary>The columns of a member in a trial.</summary>
    public static IReadOnlyList<string> MemberColumns { get; } =
        ["wording", "trial", "member", .. MemberMeasure.All.Select(of => of.Column)];

    /// <summary>The cells of a trial, as <see cref="TrialColumns"/> names them.</summary>
    public static string[] Trial(TrialTable table, int row) =>
    [
        Text(table.Declaration), Whole(table.Head.First + row),
        .. Milestone.All.Select(of => Number(table[of][row])),
        Names.Key(table.Level(row)), Names.Key(table.Asked(row)), Names.Key(table.End(row)),
        Names.Key(table.AtDay30(row)),
        .. Quantity.All.Select(of => Number(table[of][row])), .. Tally.All.Select(of => Whole(table[of][row])),
        .. Portion.All.Select(of => Number(table[of][row])), .. Trait.All.Select(of => Truth(table.Has(of, row))),
        Text(table.PathMember(row) ?? ""), .. Enum.GetValues<Stage>().Select(of => Number(table[of][row])),
    ];

    /// <summary>The cells of every member in a trial, as <see cref="MemberColumns"/> names them.</summary>
    public static IEnumerable<string[]> Members(TrialTable table, int row) => Enumerable
        .Range(0, table.Head.Members.Count).Select(place => Member(table, table.Member(place), row));

    private static string[] Member(TrialTable table, MemberTable member, int row) =>
    [
        Text(table.Declaration), Whole(table.Head.First + row), Text(member.Name),
        .. MemberMilestone.All.Select(of => Number(member[of][row])),
        .. MemberQuantity.All.Select(of => Number(member[of][row])),
        .. MemberTrait.All.Select(of => Truth(member.Has(of, row))),
    ];

    private static string Number<T>(T value)
        where T : struct, IFormattable, System.Numerics.IFloatingPoint<T> =>
        T.IsPositiveInfinity(value) ? "" : value.ToString(null, CultureInfo.InvariantCulture);

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Text(string text) => text.AsSpan().ContainsAny(",\"\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}

/// <summary>The crises of a table as checksums: of all that is recorded of them, of each, and of each column.</summary>
internal sealed class GoldenTable
{
    private readonly TrialTable table;
    private readonly List<string[]> trials = [], members = [];
    private readonly List<string> crises = [];

    public GoldenTable(TrialTable table)
    {
        this.table = table;
        for (int row = 0; row < table.Trials; row++)
        {
            string[] trial = GoldenLines.Trial(table, row);
            string[][] each = [.. GoldenLines.Members(table, row)];
            trials.Add(trial);
            members.AddRange(each);
            crises.Add(string.Join('\n', [Line(trial), .. each.Select(Line)]));
        }
    }

    /// <summary>Cells of each column, trials first, members behind.</summary>
    public IEnumerable<IEnumerable<string>> Columns =>
    [
        .. GoldenLines.TrialColumns.Select((_, column) => trials.Select(cells => cells[column])),
        .. GoldenLines.MemberColumns.Select((_, column) => members.Select(cells => cells[column])),
    ];

    /// <summary>The row that holds it.</summary>
    public GoldenRow Row(string scenario, string mechanism) => new(
        $"{scenario}, {table.Declaration}, {mechanism}",
        $"{Checksum.Whole(string.Join('\n', Lines()))} {string.Concat(crises.Select(Checksum.Short))}", table.Trials);

    /// <summary>One line that has the checksums of the columns of several tables, all of the same columns.</summary>
    public static string ColumnSums(IReadOnlyList<GoldenTable> tables)
    {
        IEnumerable<string>[][] each = [.. tables.Select(of => of.Columns.ToArray())];
        return string.Concat(GoldenColumns.All.Select((_, column) =>
            Checksum.Short(string.Join('\n', each.SelectMany(columns => columns[column])))));
    }

    private IEnumerable<string> Lines() =>
    [
        string.Join(',', GoldenLines.TrialColumns), .. trials.Select(Line),
        string.Join(',', GoldenLines.MemberColumns), .. members.Select(Line),
    ];

    private static string Line(string[] cells) => string.Join(',', cells);
}

/// <summary>The columns that checksums of columns are of.</summary>
internal static class GoldenColumns
{
    /// <summary>Those of trials, and behind them those of members.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. GoldenLines.TrialColumns, .. GoldenLines.MemberColumns.Select(column => $"{column} of a member")];

    /// <summary>The first column whose checksum differs; null where none does.</summary>
    public static string? FirstApart(string golden, string now)
    {
        for (int column = 0; column < All.Count; column++)
        {
            int at = column * Checksum.ShortLength, end = at + Checksum.ShortLength;
            if (end > golden.Length || end > now.Length || golden[at..end] != now[at..end]) return All[column];
        }
        return null;
    }
}
