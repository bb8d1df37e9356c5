using System.Buffers;
using System.Globalization;
using System.Text;

namespace CrisisSim.Experiments;

/// <summary>
/// Text that only says something: control characters, halves of characters, and signs that nobody sees or that turn a line
/// round are shown as their code points, <c>&lt;U+202E&gt;</c>. So nothing in a file acts on a terminal, and no two names look
/// the same.
/// </summary>
public static class InertText
{
    /// <summary>Line ends and tabs stay.</summary>
    public static string From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsInert(text) ? text : Shown(text, keepsLines: true);
    }

    /// <summary>The same on one line: line ends and tabs are shown too.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsInert(text) && text.IndexOfAny(['\n', '\r', '\t']) < 0 ? text : Shown(text, keepsLines: false);
    }

    /// <summary>What a file holds as messages quote it: on one line, in single quotes, cut where it is long.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"'{Line(Cut(text))}'";
    }

    /// <summary>Cut where it is long, with "…" behind it.</summary>
    public static string Cut(string text, int longest = Longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest) return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
    }

    private const int Longest = 60;

    /// <summary>Whether a text, which may have line ends and tabs, has nothing to be shown as a code point.</summary>
    public static bool IsInert(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyExceptInRange(' ', '~');
        while (at >= 0 && at < text.Length)
        {
            bool whole = Decode(text[at..], out Rune rune, out int taken);
            if (!whole || (Acts(rune) && !IsLayout(text, at))) return false;
            at += taken;
        }
        return true;
    }

    /// <summary>Whether a character acts on a terminal, or nobody sees it: controls, formats, separators of lines, and what
    /// Unicode has fonts ignore (Default_Ignorable_Code_Point, Unicode 16, section 5.21).</summary>
    public static bool Acts(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0x2065
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8)
            or (>= 0xE0000 and <= 0xE0FFF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>A code point as it is shown: <c>U+202E</c>.</summary>
    public static string CodePoint(int value) => $"U+{value.ToString("X4", CultureInfo.InvariantCulture)}";

    private static string Shown(string text, bool keepsLines)
    {
        var shown = new StringBuilder(text.Length + 16);
        int at = 0;
        while (at < text.Length)
        {
            bool whole = Decode(text.AsSpan(at), out Rune rune, out int taken);
            if (whole && (!Acts(rune) || (keepsLines && IsLayout(text, at)))) shown.Append(text, at, taken);
            else shown.Append('<').Append(CodePoint(whole ? rune.Value : text[at])).Append('>');
            at += taken;
        }
        return shown.ToString();
    }

    /// <summary>The next character; false for half of one.</summary>
    private static bool Decode(ReadOnlySpan<char> text, out Rune rune, out int taken) =>
        Rune.DecodeFromUtf16(text, out rune, out taken) == OperationStatus.Done;

    /// <summary>A tab, or the end of a line.</summary>
    private static bool IsLayout(ReadOnlySpan<char> text, int at) =>
        text[at] is '\n' or '\t' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');
}
