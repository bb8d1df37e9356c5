using System.Globalization;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>Reads tables back, each row into its place. Columns are found by their headers; others are passed over.</summary>
internal static class TableReader
{
    /// <exception cref="FormatException">A row is missing, out of place, or says what cannot be.</exception>
    public static void Trials(Stream from, TrialColumns[] into)
    {
        using var csv = CsvReader.Create(from, Cell.Reading, leaveOpen: true);
        int[] places = Places(csv, TrialFile.Columns);
        foreach (TrialColumns columns in into)
        {
            for (int row = 0; row < columns.Capacity; row++)
            {
                Next(csv, columns, row, null);
                for (int k = 0; k < places.Length; k++) TrialFile.Columns[k].Read(columns, row, csv.GetString(places[k]));
            }
        }
        End(csv);
    }

    /// <exception cref="FormatException">A row is missing, out of place, or says what cannot be.</exception>
    public static void Members(Stream from, TrialColumns[] into)
    {
        using var csv = CsvReader.Create(from, Cell.Reading, leaveOpen: true);
        int[] places = Places(csv, MemberFile.Columns);
        foreach (TrialColumns columns in into)
            for (int row = 0; row < columns.Capacity; row++)
                for (int m = 0; m < columns.Head.Members.Count; m++)
                {
                    Next(csv, columns, row, columns.Head.Members[m]);
                    for (int k = 0; k < places.Length; k++) MemberFile.Columns[k].Read(columns.Member(m), row, csv.GetString(places[k]));
                }
        End(csv);
    }

    private static int[] Places<TTable, TColumns>(CsvReader csv, IReadOnlyList<Column<TTable, TColumns>> columns)
    {
        csv.ReadHeader();
        return [.. columns.Select(column => csv.TryGetFieldIndex(column.Header, out int place)
            ? place
            : throw new FormatException($"There is no column '{column.Header}'."))];
    }

    private static void Next(CsvReader csv, TrialColumns columns, int row, string? member)
    {
        string Expected() => $"trial {columns.Head.First + row} of '{columns.Head.Declaration}'" + (member is null ? "" : $" for '{member}'");
        if (!csv.Read()) throw new FormatException($"The rows end before {Expected()}.");
        bool inPlace = Cell.Is(csv.GetString(0), columns.Head.Declaration)
            && long.TryParse(csv.GetString(1), NumberStyles.None, CultureInfo.InvariantCulture, out long trial)
            && trial == columns.Head.First + row
            && (member is null || Cell.Is(csv.GetString(2), member));
        if (!inPlace) throw new FormatException($"Line {csv.LineNumber} is not {Expected()}.");
    }

    private static void End(CsvReader csv)
    {
        if (csv.Read()) throw new FormatException($"There are more rows than the manifest says, from line {csv.LineNumber} on.");
    }
}
