using System.Text;

namespace CrisisSim.Charts;

/// <summary>Text as it may stand in a drawing.</summary>
internal static class CleanText
{
    /// <summary>
    /// On one line: tabs and line ends become spaces, other control characters and what XML forbids go, broken
    /// surrogates become U+FFFD.
    /// </summary>
    public static string From(string text)
    {
        if (!text.Any(letter => letter < ' ' || letter >= '\u007F')) return text;
        StringBuilder clean = new(text.Length);
        foreach (Rune character in text.EnumerateRunes())
        {
            if (character.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029) clean.Append(' ');
            else if (!Rune.IsControl(character) && character.Value is not (0xFFFE or 0xFFFF)
                && !IsOverride(character.Value))
                clean.Append(character);
        }
        return clean.ToString();
    }

    /// <summary>Whether it turns the direction of all that follows, neighbours included.</summary>
    private static bool IsOverride(int character) =>
        character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
