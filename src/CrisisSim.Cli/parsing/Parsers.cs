using System.CommandLine.Parsing;
using System.Globalization;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>
/// Reads the values of options from their tokens. What cannot be read is an error of the command line that names the
/// option, says what it takes, and quotes what was given.
/// </summary>
internal static class Parsers
{
    public static Func<ArgumentResult, int?> Whole(string option, int most, string example) => result =>
    {
        string given = result.Tokens[0].Value;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1
            && number <= most)
            return number;
        result.AddError(
            $"{option} takes a whole number from 1 to {Names.Number(most)}, as in '{option} {example}', not '{given}'");
        return null;
    };

    public static Func<ArgumentResult, long?> Trial(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out long number)) return number;
        result.AddError($"{option} takes the number of a trial, 0 or above, as in '{option} 4711', not '{given}'");
        return null;
    };

    public static Func<ArgumentResult, ulong?> Seed(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)) return number;
        result.AddError($"{option} takes a whole number, 0 or above, as in '{option} 2026', not '{given}'");
        return null;
    };

    /// <summary>Hours from a length of time with its unit: 30 min, 1h, 2 d, 1 w.</summary>
    public static Func<ArgumentResult, double?> Hours(string option) => result =>
    {
        string given = result.Tokens[0].Value.Trim();
        int digits = given.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Count();
        double? unit = HoursIn(given[digits..].Trim());
        if (double.TryParse(given[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out double number)
            && number > 0 && unit is { } hours) return number * hours;
        result.AddError(digits == given.Length && digits > 0
            ? $"{option} '{given}' has no unit; write min, h, d or w, as in '{option} {given}h'"
            : $"{option} takes a length of time above 0 with its unit (min, h, d or w), as in '{option} 1h', not "
                + $"'{given}'");
        return null;
    };

    /// <summary>A number above 0 and at most so large.</summary>
    public static Func<ArgumentResult, double?> Above0(string option, double most, string example) => result =>
    {
        string given = result.Tokens[0].Value;
        if (double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number > 0 && number <= most)
            return number;
        result.AddError(FormattableString.Invariant(
            $"{option} takes a number above 0 and at most {most}, as in '{option} {example}', not '{given}'"));
        return null;
    };

    public static Func<ArgumentResult, OutputFormat> Format(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
            if (string.Equals(Names.Key(format), given, StringComparison.OrdinalIgnoreCase)) return format;
        result.AddError($"{option} takes table, csv, json or markdown, not '{given}'");
        return default;
    };

    /// <summary>One of a few words.</summary>
    public static Func<ArgumentResult, string?> OneOf(string option, params string[] words) => result =>
    {
        string given = result.Tokens[0].Value;
        if (words.Contains(given, StringComparer.Ordinal)) return given;
        result.AddError($"{option} takes {string.Join(" or ", words)}, not '{given}'");
        return null;
    };

    public static Func<ArgumentResult, Prior?> Prior(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        foreach (Prior prior in Enum.GetValues<Prior>())
            if (string.Equals(Names.Key(prior), given, StringComparison.OrdinalIgnoreCase)) return prior;
        result.AddError($"{option} takes sceptic, neutral or advocate, not '{given}'");
        return null;
    };

    /// <summary>The last of years from 0 on: 0..20.</summary>
    public static Func<ArgumentResult, int?> Years(string option, int most) => result =>
    {
        string given = result.Tokens[0].Value, from = "0..";
        if (given.StartsWith(from, StringComparison.Ordinal)
            && int.TryParse(given[from.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int last)
                && last >= 1 && last <= most)
            return last;
        result.AddError($"{option} takes years from 0 to at most {most}, as in '{option} 0..20', not '{given}'");
        return null;
    };

    /// <summary>Names with commas between them.</summary>
    public static Func<ArgumentResult, IReadOnlyList<string>?> List(string option,
        string example = "ambiguous,precise") =>
        result =>
    {
        string given = result.Tokens[0].Value;
        string[] names = given.Split(',', StringSplitOptions.TrimEntries);
        if (names.All(name => name.Length > 0)) return names;
        result.AddError($"{option} takes names with commas between them, as in '{option} {example}', not '{given}'");
        return null;
    };

    public static Func<ArgumentResult, IReadOnlyList<Override>> Settings(string option) => result =>
    {
        var settings = new List<Override>();
        foreach (Token token in result.Tokens)
        {
            if (Override.Parse(token.Value) is { } setting) settings.Add(setting);
            else
                result.AddError(
                    $"{option} takes path=value, as in '{option} \"attacker.strength=8\"', not '{token.Value}'");
        }
        return settings;
    };

    private static double? HoursIn(string unit) => unit switch
    {
        "min" => 1.0 / 60,
        "h" => 1,
        "d" => 24,
        "w" => 168,
        _ => null,
    };
}
