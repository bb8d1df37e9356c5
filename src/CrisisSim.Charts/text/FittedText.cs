namespace CrisisSim.Charts;

/// <summary>A text made to fit: its lines, and the whole text where some of it had to go.</summary>
internal sealed record FittedText(IReadOnlyList<string> Lines, string? Whole)
{
    /// <summary>
    /// Broken at spaces and hyphens into at most so many lines of at most this width; the last line ends in … where the
    /// text is longer.
    /// </summary>
    public static FittedText Fit(string text, double width, int mostLines, double size, bool strong = false)
    {
        string clean = CleanText.From(text);
        List<string> lines = LineBreaks.Wrap(clean, width, size, strong);
        if (lines.Count <= mostLines && lines.All(line => TextWidth.Measure(line.TrimEnd(), size, strong) <= width))
            return new FittedText([.. lines.Select(line => line.TrimEnd())], null);
        int kept = Math.Min(mostLines, lines.Count);
        List<string> shown = lines.GetRange(0, kept);
        if (lines.Count > kept) shown[^1] = string.Concat(lines.Skip(kept - 1));
        for (int k = 0; k < shown.Count; k++) shown[k] = Shorten(shown[k].TrimEnd(), width, size, strong);
        return new FittedText(shown, clean);
    }

    /// <summary>On one line, with … at its end where it is too long.</summary>
    public static string Shorten(string text, double width, double size, bool strong = false)
    {
        if (TextWidth.Measure(text, size, strong) <= width) return text;
        int[] starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        int low = 0, high = starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (TextWidth.Measure(text[..starts[middle]].TrimEnd() + "…", size, strong) <= width) low = middle;
            else high = middle - 1;
        }
        return starts.Length == 0 ? text : text[..starts[low]].TrimEnd() + "…";
    }
}

/// <summary>Breaks a text into lines.</summary>
internal static class LineBreaks
{
    /// <summary>
    /// At spaces and after hyphens, slashes, plus signs and underscores within words, so that no line is wider than
    /// told unless one word is; no text gives no line. Put together they are the text.
    /// </summary>
    public static List<string> Wrap(string text, double width, double size, bool strong)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in Words(text))
        {
            if (line.Length > 0 && TextWidth.Measure((line + word).TrimEnd(), size, strong) > width)
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
            bool breaks = text[k] == ' '
                || (text[k] is '-' or '/' or '+' or '_' && k > start + 1 && char.IsLetter(text[k + 1]));
            if (!breaks || (text[k] == ' ' && IsUnit(text, k + 1))) continue;
            yield return text[start..(k + 1)];
            start = k + 1;
        }
        if (start < text.Length) yield return text[start..];
    }

    /// <summary>Whether what follows belongs to the number before it, as "%" and "h" do.</summary>
    private static bool IsUnit(string text, int at) =>
        at >= 2 && char.IsDigit(text[at - 2]) && text[at] is '%' or 'h' or 'd'
            && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
