using System.Text.RegularExpressions;

namespace CrisisSim.Reports;

/// <summary>
/// Text that is read as sentences: a figure keeps to its unit and an option to its dashes where a line ends.
/// </summary>
internal static partial class Sentence
{
    public static Markup Render(string plain)
    {
        var parts = new List<Markup>();
        int from = 0;
        foreach (Match match in Whole().Matches(plain))
        {
            parts.Add(Markup.Text(plain[from..match.Index]));
            parts.Add(Markup.Tag("span", [("class", "whole")], Markup.Text(match.Value)));
            from = match.Index + match.Length;
        }
        parts.Add(Markup.Text(plain[from..]));
        return new Markup(string.Concat(parts.Select(part => part.Written)));
    }

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*(?: [0-9]+)?|[−+]?[0-9][0-9.,]* (?:%|[hd]\b)")]
    private static partial Regex Whole();
}
