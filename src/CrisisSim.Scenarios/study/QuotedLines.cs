using System.Text.RegularExpressions;

namespace CrisisSim.Scenarios;

/// <summary>
/// Joins the lines over which a value in quotes goes. A quotation mark that no later line closes as a value ends leaves
/// its line as it is.
/// </summary>
internal sealed class QuotedLines
{
    /// <summary>No label goes over more lines.</summary>
    private const int Most = 20;

    private readonly Regex closed, open;

    /// <param name="mark">What stands between values.</param>
    public QuotedLines(char mark)
    {
        string between = $"\\u{(int)mark:x4}";
        string value = $"(?: *\"(?:[^\"]|\"\")*\" *| *(?:[^\" {between}][^{between}]*)?)";
        closed = new Regex($"^{value}(?:{between}{value})*\\z", RegexOptions.NonBacktracking);
        open = new Regex($"^(?:{value}{between})* *\"(?:[^\"]|\"\")*\\z", RegexOptions.NonBacktracking);
    }

    /// <summary>The lines with the number of their first.</summary>
    public List<(string Text, int Number)> Joined(List<(string Text, int Number)> lines)
    {
        var joined = new List<(string Text, int Number)>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            int last = i;
            string text = lines[i].Text;
            while (open.IsMatch(text) && last + 1 < lines.Count && last - i < Most)
                text += new string('\n', lines[last + 1].Number - lines[last].Number) + lines[++last].Text;
            bool goesOn = last > i && closed.IsMatch(text);
            joined.Add(goesOn ? (text, lines[i].Number) : lines[i]);
            if (goesOn) i = last;
        }

        return joined;
    }
}
