namespace CrisisSim.Scenarios;

/// <summary>
/// Joins the lines over which a value in quotes goes. A quotation mark that no later line closes as a value ends leaves
/// its line as it is.
/// </summary>
/// <param name="mark">What stands between values.</param>
internal sealed class QuotedLines(char mark)
{
    /// <summary>No label goes over more lines.</summary>
    private const int Most = 20;

    /// <summary>The lines with the number of their first.</summary>
    public List<(string Text, int Number)> Joined(List<(string Text, int Number)> lines)
    {
        var joined = new List<(string Text, int Number)>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            string text = lines[i].Text;
            int last = i;
            while (IsOpen(text) == true && last + 1 < lines.Count && last - i < Most)
                text += Between(lines[last].Number, lines[last + 1].Number) + lines[++last].Text;
            if (last == i || IsOpen(text) != false)
            {
                joined.Add(lines[i]);
                continue;
            }

            joined.Add((text, lines[i].Number));
            i = last;
        }

        return joined;
    }

    /// <summary>The ends of lines between two that say something.</summary>
    private static string Between(int line, int next) => new('\n', next - line);

    /// <summary>Whether the last value is in quotes that are open; null where quotes end within a value.</summary>
    private bool? IsOpen(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            while (at < text.Length && text[at] is ' ') at++;
            if (at < text.Length && text[at] == '"')
            {
                at = Closing(text, at + 1);
                if (at == text.Length) return true;
                do at++;
                while (at < text.Length && text[at] is ' ');
                if (at < text.Length && text[at] != mark) return null;
            }
            else
            {
                at = text.IndexOf(mark, at) is >= 0 and var next ? next : text.Length;
            }
        }

        return false;
    }

    /// <summary>Where the quotation mark stands that closes a value; the length where there is none.</summary>
    private static int Closing(string text, int at)
    {
        for (; at < text.Length; at++)
            if (text[at] == '"' && !(at + 1 < text.Length && text[at + 1] == '"')) return at;
            else if (text[at] == '"') at++;
        return text.Length;
    }
}
