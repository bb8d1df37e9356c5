using System.Globalization;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>
/// What a cell says, and back. A text that a spreadsheet would take for a formula is written behind an apostrophe; a
/// number, which may begin with a minus sign, stays a number. What never happened is an empty cell.
/// </summary>
internal static class CsvCell
{
    /// <summary>How all result files are written.</summary>
    public static CsvWriterOptions Writing { get; } = new()
    {
        Injection = CsvInjection.Escape,
        InjectionCharacters = Formulas,
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>How they are read.</summary>
    public static CsvReaderOptions Reading { get; } = new() { Separator = ',', TrackLineNumbers = true };

    private const string Formulas = "=@+-\t\r";

    public static void Write(this CsvWriter to, double value)
    {
        if (double.IsPositiveInfinity(value)) to.WriteField("");
        else to.WriteField<double>(value, default);
    }

    public static void Write(this CsvWriter to, float value)
    {
        if (float.IsPositiveInfinity(value)) to.WriteField("");
        else to.WriteField<float>(value, default);
    }

    public static void Write(this CsvWriter to, long value) => to.WriteField<long>(value, default);

    /// <exception cref="FormatException">It is not a number.</exception>
    public static double Hours(string cell) => cell.Length == 0 ? double.PositiveInfinity : Number(cell);

    /// <exception cref="FormatException">It is not a number.</exception>
    public static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is not a number.</exception>
    public static int Whole(string cell) =>
        int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is neither true nor false.</exception>
    public static bool Truth(string cell) => bool.Parse(cell);

    /// <summary>Whether a cell was written for a text.</summary>
    public static bool Is(string cell, string text) => string.Equals(cell, text, StringComparison.Ordinal)
        || (text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal)
            && string.Equals(cell, "'" + text, StringComparison.Ordinal));
}

/// <summary>One column of a result file: its header, how a row's cell is written, and how it is read back.</summary>
internal sealed record Column<TTable, TColumns>(
    string Header, Action<CsvWriter, TTable, int> Write, Action<TColumns, int, string> Read);
