using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace CrisisSim.Scenarios;

/// <summary>
/// Finds a value whose quotation mark is not closed in its line, or closed too early, where that is why the parser
/// stumbled, there or many lines later. It is held against the parser: the value is put right, and only where the text
/// can then be read beyond the place of the stumble was it the cause.
/// </summary>
internal static partial class QuoteFaults
{
    /// <summary>How many values are put right and tried, those nearest to the stumble first.</summary>
    private const int Tries = 4;

    /// <summary>The place of the value, and what is wrong; null where no quotation mark is the cause.</summary>
    public static (int Line, int Column, string Words)? Find(string text, long stumble)
    {
        string[] lines = text.Split('\n');
        int tries = 0;
        for (int i = (int)Math.Min(stumble, lines.Length) - 1; i >= 0 && tries < Tries; i--)
        {
            if (Value().Match(lines[i]) is not { Success: true } value
                || PutRight(value.Groups["value"].Value) is not var (right, words)
                || right == value.Groups["value"].Value) continue;
            tries++;
            string whole = value.Groups["lead"].Value + right;
            string mended = string.Join('\n', lines.Select((line, k) => k == i ? whole : line));
            if (StumbleOf(mended) > stumble) return (i + 1, value.Groups["lead"].Length + 1, words);
        }

        return null;
    }

    /// <summary>
    /// A value that begins with a quotation mark, as it was probably meant, and what is wrong; null where nothing is.
    /// </summary>
    private static (string Text, string Words)? PutRight(string value)
    {
        char quote = value[0];
        if (!(quote == '\'' ? Single() : Double()).IsMatch(value))
            return (value + quote, "a quotation mark is not closed in this line; put one at the end of the value");
        if (value[^1] != quote || value.Length < 2) return null;
        string inner = value[1..^1];
        string Written(string mark) => $"{quote}{inner.Replace(mark, value[..1], StringComparison.Ordinal)
            .Replace(value[..1], mark, StringComparison.Ordinal)}{quote}";
        return quote == '\''
            ? (Written("''"),
                "a quotation mark within single quotes ends the value; write it twice ('')"
                    + (inner.Contains('"', StringComparison.Ordinal) ? "" : ", or put the value in double quotes"))
            : (Written("\\\""),
                "a quotation mark within double quotes ends the value; write '\\\"'"
                    + (inner.Contains('\'', StringComparison.Ordinal) ? "" : ", or put the value in single quotes"));
    }

    /// <summary>The line at which the parser stumbles over a text; beyond all lines where it does not.</summary>
    private static long StumbleOf(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext()) { }
            return long.MaxValue;
        }
        catch (YamlException fault)
        {
            return SyntaxFaults.Place(fault, text).Line;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException
            or OverflowException)
        {
            return 0;
        }
    }

    /// <summary>The first value of a line, where it begins with a quotation mark.</summary>
    [GeneratedRegex("""^(?<lead>\s*(?:- +)*(?:[^'"#:\s][^'"#:]*:[ \t]+)?)(?<value>['"].*?)\s*$""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    /// <summary>Single quotes that are closed.</summary>
    [GeneratedRegex("^'(?:[^']|'')*'(?!')")]
    private static partial Regex Single();

    /// <summary>Double quotes that are closed.</summary>
    [GeneratedRegex(@"^""(?:[^""\\]|\\.)*""")]
    private static partial Regex Double();
}
