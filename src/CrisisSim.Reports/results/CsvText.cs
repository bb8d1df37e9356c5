using System.Buffers;
using System.Globalization;

namespace CrisisSim.Reports;

/// <summary>
/// A sheet as comma-separated values (RFC 4180, lines ended by LF). A text that a spreadsheet would take for a formula
/// is written with an apostrophe before it; a number stays a number, also where a text is one.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\n\r");

    /// <summary>Writes the names of the columns, then a line a row.</summary>
    /// <param name="sheet">The rows.</param>
    /// <param name="to">Where they are written.</param>
    /// <param name="missing">What stands where there is nothing.</param>
    public static void Write(Sheet sheet, TextWriter to, string missing = "")
    {
        to.Write(string.Join(',', sheet.Columns) + "\n");
        foreach (IReadOnlyList<Cell> row in sheet.Rows)
            to.Write(string.Join(',', row.Select(cell => Field(cell, missing))) + "\n");
    }

    private static string Field(Cell cell, string missing)
    {
        if (cell == default) return missing;
        string text = cell.ToString();
        if (cell.IsText && IsFormula(text)) text = "'" + text;
        return text.AsSpan().ContainsAny(Special)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)
            && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
