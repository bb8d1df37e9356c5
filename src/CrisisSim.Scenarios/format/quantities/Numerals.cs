using System.Globalization;
using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>Splits <c>0.4 rungs</c> into its number and its unit.</summary>
internal static partial class Numerals
{
    /// <summary>A number as a regular expression of JSON Schema.</summary>
    public const string Pattern = @"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?";

    /// <summary>False when no finite number stands at the beginning.</summary>
    public static bool TrySplit(string text, out double number, out string unit)
    {
        Match match = NumberAndUnit().Match(text.Replace('−', '-'));
        number = 0;
        unit = match.Groups["unit"].Value;
        return match.Success
            && double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture,
                out number)
            && double.IsFinite(number);
    }

    /// <summary>The sentence for a text that holds no number.</summary>
    public static string Fault(string text)
    {
        string comma = text.Replace(',', '.');
        return comma != text && TrySplit(comma, out _, out _)
            ? $"{MessageText.Quoted(text)} is not a number; decimals have a point, thousands have nothing between them"
            : $"{MessageText.Quoted(text)} is not a number; write digits, as in '0.4'";
    }

    [GeneratedRegex(@"^\s*(?<number>[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*(?<unit>[^0-9.,].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NumberAndUnit();
}
