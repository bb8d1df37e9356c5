using System.Globalization;
using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>Splits <c>0.4 rungs</c> into its number and its unit.</summary>
internal static partial class Numerals
{
    /// <summary>A number as a regular expression of JSON Schema.</summary>
    public const string Pattern = @"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?";

    /// <summary>False when no finite number stands at the beginning.</summary>
    public static bool TrySplit(string text, out double number, out string unit) =>
        TrySplitAny(text, out number, out unit) && double.IsFinite(number);

    /// <summary>As <see cref="TrySplit"/>; what is too large to be held is infinite.</summary>
    public static bool TrySplitAny(string text, out double number, out string unit)
    {
        Match match = NumberAndUnit().Match(text.Replace('−', '-'));
        number = 0;
        unit = match.Groups["unit"].Value;
        return match.Success
            && double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>The sentence for a text that holds no number.</summary>
    public static string Fault(string text)
    {
        string comma = text.Replace(',', '.');
        return comma != text && TrySplit(comma, out _, out _)
            ? $"{MessageText.Quoted(text)} is not a number; decimals have a point, thousands have nothing between them"
            : $"{MessageText.Quoted(text)} is not a number; write digits, as in '0.4'";
    }

    /// <summary>
    /// What a text surely means that writes its number in another way: with marks between thousands, a decimal comma,
    /// or as a fraction. Null where it can be read in two ways or not at all.
    /// </summary>
    public static string? Meant(string text)
    {
        Match match = OtherWriting().Match(text.Replace('−', '-'));
        if (!match.Success) return null;
        string Part(string name) => match.Groups[name].Value;
        string unit = Part("unit").Length == 0 ? "" : $" {Part("unit")}";
        if (match.Groups["over"].Success)
            return double.Parse(Part("over"), CultureInfo.InvariantCulture) is > 0 and var over
                ? MessageText.Number(double.Parse(Part("part"), CultureInfo.InvariantCulture) / over) + unit
                : null;
        string decimals = Part("decimals").Replace(',', '.');
        bool isSign(char of) => char.IsAsciiDigit(of) || of is '+' or '-';
        return Part("whole") + string.Concat(Part("grouped").Where(isSign)) + decimals + unit;
    }

    [GeneratedRegex(@"^\s*(?<number>[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*(?<unit>[^0-9.,].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NumberAndUnit();

    /// <summary>A comma before three digits may stand between thousands, so that it says nothing for sure.</summary>
    [GeneratedRegex(@"^\s*(?:(?<part>[0-9]{1,6})/(?<over>[0-9]{1,6})"
        + @"|(?<whole>[+-]?[0-9]+)(?<decimals>,(?![0-9]{3}(?![0-9]))[0-9]+)"
        + @"|(?<grouped>[+-]?[0-9]{1,3}(?:[ _'’\u00A0\u2009\u202F][0-9]{3})+)(?<decimals>[.,][0-9]+)?)"
        + @"\s*(?<unit>[^0-9.,\s/_'’][^0-9]*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherWriting();
}
