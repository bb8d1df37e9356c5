using System.Globalization;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// How a message prints what a file holds: short, on one line, without characters that act on a terminal.
/// </summary>
internal static class MessageText
{
    private const int Longest = 60;

    /// <summary>In single quotes, cut after 60 characters.</summary>
    public static string Quoted(string text) => $"'{Plain(text)}'";

    public static string Plain(string text)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest) return shown.Append('…').ToString();
            shown.Append(rune.Value is '\n' or '\t' ? " " : InertText.From(rune.ToString()));
        }

        return shown.ToString();
    }

    /// <summary>Up to 12 significant digits, no exponent for everyday sizes.</summary>
    public static string Number(double value)
    {
        if (value == 0) return "0";
        double size = Math.Abs(value);
        return size is >= 1e-4 and < 1e12
            ? value.ToString("0.##########", CultureInfo.InvariantCulture)
            : value.ToString("0.######e0", CultureInfo.InvariantCulture);
    }

    /// <summary>With a comma every three digits.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>As a person lists them: <c>a, b or c</c>.</summary>
    public static string Either(IReadOnlyList<string> words, string last = "or") => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>All of a text on one line, without characters that act on a terminal.</summary>
    public static string Line(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => InertText.Acts(rune) ? " " : rune.ToString())).Trim();
}
