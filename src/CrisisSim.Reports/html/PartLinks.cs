using System.Text.RegularExpressions;

namespace CrisisSim.Reports;

/// <summary>
/// Sentences of a screen as a page has them: where a screen names an option that shows more, a page links to the part
/// that holds it.
/// </summary>
internal static partial class PartLinks
{
    /// <summary>A sentence with its links.</summary>
    /// <param name="plain">As the screen has it.</param>
    /// <param name="sections">The parts that the page has, what each is called by its id.</param>
    public static Markup Render(string plain, IReadOnlyDictionary<string, string> sections)
    {
        string told = Plain(plain);
        var parts = new List<Markup>();
        int from = 0;
        foreach (Match match in Part().Matches(told))
        {
            parts.Add(Sentence.Render(told[from..match.Index]));
            parts.Add(Link(match.Groups[1].Value, sections));
            from = match.Index + match.Length;
        }
        parts.Add(Sentence.Render(told[from..]));
        return new Markup(string.Concat(parts.Select(part => part.Written)));
    }

    /// <summary>A table whose cells name parts of the page in words.</summary>
    /// <param name="table">As the screen has it.</param>
    /// <param name="sections">The parts that the page has, what each is called by its id.</param>
    public static Grid Without(Grid table, IReadOnlyDictionary<string, string> sections) => table with
    {
        Columns = [.. table.Columns.Select(column => column with { Sorts = false })],
        Rows = [.. table.Rows.Select(row => row with
        {
            Cells = [.. row.Cells.Select(cell => cell with
            {
                Text = Part().Replace(Plain(cell.Text).Replace("behind --", "in --", StringComparison.Ordinal),
                    match => Target(match.Groups[1].Value, sections).Words)
            })]
        })]
    };

    /// <summary>Without options that ask for another run, which a page cannot do.</summary>
    private static string Plain(string text)
    {
        string told = More().Replace(text, match =>
            $"play {Names.Number(long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))}");
        return Asked().Replace(Option().Replace(told, ""), "; more: $1");
    }

    private static Markup Link(string option, IReadOnlyDictionary<string, string> sections)
    {
        (string id, string words) = Target(option, sections);
        return sections.ContainsKey(id)
            ? Markup.Tag("a", [("href", "#" + id)], Markup.Text(words))
            : Markup.Text(words);
    }

    private static (string Id, string Words) Target(string option, IReadOnlyDictionary<string, string> sections) =>
        option switch
        {
            "why" => ("why", "why"),
            "clauses" => ("wordings", "the texts"),
            "curves" => ("pictures", "more pictures"),
            "method" => ("method", "how it was computed"),
            _ => ("numbers", Called("numbers", sections)),
        };

    private static string Called(string id, IReadOnlyDictionary<string, string> sections) =>
        sections.TryGetValue(id, out string? heading) ? char.ToLowerInvariant(heading[0]) + heading[1..] : "the numbers";

    [GeneratedRegex("--(why|detail|clauses|curves|method|full)\\b")]
    private static partial Regex Part();

    /// <summary>A list of points that ends on an option alone says what that is.</summary>
    [GeneratedRegex("; (--(?:why|detail|clauses|curves|method))(?=\\W*$)")]
    private static partial Regex Asked();

    [GeneratedRegex("--trials ([0-9]+)")]
    private static partial Regex More();

    /// <summary>What can be asked at the console alone.</summary>
    [GeneratedRegex("; add --outcome [a-z_,]+|; add one with --where| with --of|--trial [0-9]+, ")]
    private static partial Regex Option();
}
