namespace CrisisSim.Charts;

/// <summary>Breaks a text into lines.</summary>
internal static class LineBreaks
{
    /// <summary>
    /// At spaces and after hyphens, slashes, plus signs and underscores within words, so that no line is wider than told unless one word is; no text gives no line. Put together they
    /// are the text.
    /// </summary>
    public static List<string> Of(string text, double width, double size, bool strong)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in Words(text))
        {
            if (line.Length > 0 && TextWidth.Of((line + word).TrimEnd(), size, strong) > width)
            {
                lines.Add(line);
                line = "";
            }
            line += word;
        }
        if (line.Trim().Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>Pieces between which a line may end, each with the space after it.</summary>
    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int k = 0; k < text.Length - 1; k++)
        {
            bool breaks = text[k] == ' ' || (text[k] is '-' or '/' or '+' or '_' && k > start + 1 && char.IsLetter(text[k + 1]));
            if (!breaks || (text[k] == ' ' && IsUnit(text, k + 1))) continue;
            yield return text[start..(k + 1)];
            start = k + 1;
        }
        if (start < text.Length) yield return text[start..];
    }

    /// <summary>Whether what follows belongs to the number before it, as "%" and "h" do.</summary>
    private static bool IsUnit(string text, int at) =>
        at >= 2 && char.IsDigit(text[at - 2]) && text[at] is '%' or 'h' or 'd' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
