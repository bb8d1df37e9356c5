namespace CrisisSim.Experiments;

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
