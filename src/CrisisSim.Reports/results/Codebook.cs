namespace CrisisSim.Reports;

/// <summary>What the columns of the files of a run say, for people: one row a file and column.</summary>
public static class Codebook
{
    /// <summary>The name of the file.</summary>
    public const string Name = "codebook.csv";

    /// <summary>The columns of these files.</summary>
    public static Sheet Tabulate(IReadOnlyList<(string File, IReadOnlyList<ColumnNote> Columns)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var sheet = new Sheet("file", "column", "meaning", "unit", "levels");
        foreach ((string file, IReadOnlyList<ColumnNote> columns) in files)
            foreach (ColumnNote column in columns)
                sheet.Add(Cell.From(file), Cell.From(column.Column), Cell.From(Plain(column.Meaning)),
                    Cell.From(column.Unit), Cell.From(column.Levels));
        return sheet;
    }

    /// <summary>Without the marks of the documents' tables.</summary>
    private static string Plain(string meaning) => meaning
        .Replace("`", "", StringComparison.Ordinal)
        .Replace("*", "", StringComparison.Ordinal)
        .Replace(": see below", "", StringComparison.Ordinal);
}
