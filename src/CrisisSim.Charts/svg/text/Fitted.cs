namespace CrisisSim.Charts;

/// <summary>A text made to fit: its lines, and the whole text where some of it had to go.</summary>
internal sealed record Fitted(IReadOnlyList<string> Lines, string? Whole)
{
    /// <summary>Broken at spaces and hyphens into at most so many lines of at most this width; the last line ends in … where the text is longer.</summary>
    public static Fitted In(string text, double width, int mostLines, double size, bool strong = false)
    {
        string clean = CleanText.Of(text);
        List<string> lines = LineBreaks.Of(clean, width, size, strong);
        if (lines.Count <= mostLines && lines.All(line => TextWidth.Of(line.TrimEnd(), size, strong) <= width)) return new Fitted([.. lines.Select(line => line.TrimEnd())], null);
        int kept = Math.Min(mostLines, lines.Count);
        List<string> shown = lines.GetRange(0, kept);
        if (lines.Count > kept) shown[^1] = string.Concat(lines.Skip(kept - 1));
        for (int k = 0; k < shown.Count; k++) shown[k] = Shortened(shown[k].TrimEnd(), width, size, strong);
        return new Fitted(shown, clean);
    }

    /// <summary>On one line, with … at its end where it is too long.</summary>
    public static string Shortened(string text, double width, double size, bool strong = false)
    {
        if (TextWidth.Of(text, size, strong) <= width) return text;
        int[] starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        int low = 0, high = starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (TextWidth.Of(text[..starts[middle]].TrimEnd() + "…", size, strong) <= width) low = middle;
            else high = middle - 1;
        }
        return starts.Length == 0 ? text : text[..starts[low]].TrimEnd() + "…";
    }
}
