using System.Text;

namespace CrisisSim.Charts;

/// <summary>How wide a text is when drawn.</summary>
internal static class TextWidth
{
    /// <summary>In px at a text size in px.</summary>
    public static double Of(string text, double size, bool strong = false)
    {
        long thousandths = 0;
        foreach (Rune character in text.EnumerateRunes()) thousandths += GlyphWidths.Of(character.Value, strong);
        return thousandths * size / 1000;
    }

    /// <summary>Of the widest line; 0 where there is none.</summary>
    public static double OfLines(IReadOnlyList<string> lines, double size, bool strong = false) =>
        lines.Count == 0 ? 0 : lines.Max(line => Of(line, size, strong));
}
