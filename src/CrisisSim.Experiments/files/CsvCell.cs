using System.Globalization;
using CsvHelper;

namespace CrisisSim.Experiments;

/// <summary>
/// What a cell says, and back. A text that a spreadsheet would take for a formula is written behind an apostrophe; a
/// number, which may begin with a minus sign, stays a number. What never happened or is not known is NA.
/// </summary>
internal static class CsvCell
{
    /// <summary>What stands where there is no value.</summary>
    public const string Missing = "NA";

    private const string Formulas = "=@+-\t\r";

    /// <summary>How all result files are written. Texts are made safe by <see cref="WriteText"/>.</summary>
    public static CsvWriterOptions Writing { get; } = new()
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <summary>How they are read.</summary>
    public static CsvReaderOptions Reading { get; } = new() { Separator = ',', TrackLineNumbers = true };

    /// <summary>Writes any value.</summary>
    public static void Write(this CsvWriter to, FileValue value)
    {
        switch (value.Kind)
        {
            case FileKind.Text: to.WriteText(value.Text!); break;
            case FileKind.Number: to.WriteField<double>(value.Number!.Value, default); break;
            case FileKind.Single: to.WriteField<float>(value.Single!.Value, default); break;
            case FileKind.Whole: to.WriteField<long>(value.Whole!.Value, default); break;
            default: to.WriteField(Missing); break;
        }
    }

    /// <summary>Writes a number; NA where it is not finite.</summary>
    public static void Write(this CsvWriter to, double value) => to.Write(FileValue.From(value));

    /// <summary>Writes a whole number.</summary>
    public static void Write(this CsvWriter to, long value) => to.Write(FileValue.From(value));

    /// <summary>Writes a text, which stays a number where it is one.</summary>
    public static void WriteText(this CsvWriter to, string text) =>
        to.WriteField(IsFormula(text) && !IsNumber(text) ? "'" + text : text);

    /// <summary>Hours from the first incident; below 0 before it, as under warning.</summary>
    /// <exception cref="FormatException">It is not a number, or lies beyond the horizon.</exception>
    public static double Hours(string cell, double horizon)
    {
        double hours = IsMissing(cell) ? double.PositiveInfinity : Parsed(cell);
        return double.IsPositiveInfinity(hours) || (double.IsFinite(hours) && hours <= horizon)
            ? hours
            : throw new FormatException(FormattableString.Invariant(
                $"{InertText.Quoted(cell)} is no hour up to {horizon}, the horizon that the manifest beside it states."));
    }

    /// <summary>A number, or NaN for nothing; a last bit beyond a bound is rounding.</summary>
    /// <exception cref="FormatException">It is not a number, or lies beyond a bound.</exception>
    public static double Number(string cell, double least = double.NegativeInfinity,
        double most = double.PositiveInfinity)
    {
        double number = IsMissing(cell) ? double.NaN : Parsed(cell);
        return number < least - Bit ? throw Beyond(cell, "less", least)
            : number > most + Bit ? throw Beyond(cell, "more", most)
            : number;
    }

    /// <summary>A count.</summary>
    /// <exception cref="FormatException">It is no whole number from 0 on.</exception>
    public static int Count(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && IsPlain(cell)
            ? number
            : throw new FormatException($"{InertText.Quoted(cell)} is no whole number from 0 on.");

    /// <summary>Whether it says this number of a trial.</summary>
    public static bool IsTrial(string cell, long number) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out long trial) && IsPlain(cell)
            && trial == number;

    /// <exception cref="FormatException">It is neither yes nor no.</exception>
    public static bool Truth(string cell) => cell switch
    {
        "1" => true,
        "0" => false,
        _ => throw new FormatException($"{InertText.Quoted(cell)} is neither 1 nor 0."),
    };

    /// <summary>Whether it says a value that follows from other columns, to the last bit.</summary>
    public static bool Says(string cell, FileValue value) => value.Kind switch
    {
        null => IsMissing(cell),
        FileKind.Text => Is(cell, value.Text!),
        FileKind.Whole => IsTrial(cell, value.Whole!.Value),
        _ => !IsMissing(cell) && Parsed(cell).Equals(value.Number!.Value),
    };

    /// <summary>Whether nothing stands there.</summary>
    public static bool IsMissing(string cell) =>
        cell.Length == 0 || string.Equals(cell, Missing, StringComparison.Ordinal);

    /// <summary>Whether a cell was written for a text.</summary>
    public static bool Is(string cell, string text) => string.Equals(cell, text, StringComparison.Ordinal)
        || (IsFormula(text) && string.Equals(cell, "'" + text, StringComparison.Ordinal));

    private static bool IsFormula(string text) =>
        text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal);

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private const double Bit = 1e-9;

    private static double Parsed(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) && IsPlain(cell)
            ? number
            : throw new FormatException($"{InertText.Quoted(cell)} is no number.");

    /// <summary>Numbers are read with zero bytes behind them too, which nothing writes.</summary>
    private static bool IsPlain(string cell) => !cell.Contains('\0', StringComparison.Ordinal);

    private static FormatException Beyond(string cell, string side, double bound) => new(FormattableString.Invariant(
        $"{InertText.Quoted(cell)} is {side} than {bound:0.#########}, which this column cannot have."));
}
