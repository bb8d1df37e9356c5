using System.CommandLine.Parsing;
using System.Globalization;

namespace CrisisSim.Cli;

/// <summary>Reads what <c>choose</c> alone takes.</summary>
internal static class ChooseParsers
{
    /// <summary>Numbers of 0 or more with commas between them, one at least above 0.</summary>
    public static Func<ArgumentResult, IReadOnlyList<double>?> Weights(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        double?[] weights = [.. given.Split(',', StringSplitOptions.TrimEntries).Select(Number)];
        if (weights.All(weight => weight is not null) && weights.Any(weight => weight > 0)) return [.. weights.Select(weight => weight!.Value)];
        result.AddError($"{option} takes a number of 0 or more for each outcome, one at least above 0, as in '{option} 1,240', not '{given}'");
        return null;
    };

    /// <summary>A probability above a half and below 1.</summary>
    public static Func<ArgumentResult, double?> Confidence(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        if (Number(given) is { } level && level > 0.5 && level < 1) return level;
        result.AddError($"{option} takes a probability above 0.5 and below 1, as in '{option} 0.95', not '{given}'");
        return null;
    };

    private static double? Number(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
