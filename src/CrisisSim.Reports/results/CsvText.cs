using System.Buffers;

namespace CrisisSim.Reports;

/// <summary>
/// A sheet as comma-separated values (RFC 4180, lines ended by LF). A text that a spreadsheet would take for a formula
/// is written with an apostrophe before it.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");

    /// <summary>Writes the names of the columns, then a line a row.</summary>
    public static void Write(Sheet sheet, TextWriter to)
    {
        to.Write(string.Join(',', sheet.Columns) + "\n");
        foreach (IReadOnlyList<Cell> row in sheet.Rows) to.Write(string.Join(',', row.Select(Field)) + "\n");
    }

    private static string Field(Cell cell)
    {
        string text = cell.ToString();
        if (cell.IsText && text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        return text.AsSpan().ContainsAny(Special)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
