using System.Runtime.InteropServices;
using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>
/// The typeface of pictures: Inter 4.001, Regular and Bold (SIL Open Font License 1.1), carried within this program, so
/// that a picture is the same wherever it is drawn.
/// </summary>
internal static class PictureFont
{
    private static readonly Lazy<SKTypeface> Plain = new(() => Load("Inter-Regular.ttf")),
        Strong = new(() => Load("Inter-Bold.ttf"));

    /// <summary>A text in pieces that one typeface has, each with the font that draws it at a size in px.</summary>
    /// <exception cref="PictureException">No typeface can be loaded.</exception>
    public static IEnumerable<(string Text, SKFont Font)> Pieces(string text, double size, bool strong)
    {
        SKTypeface own = (strong ? Strong : Plain).Value;
        if (own.ContainsGlyphs(text)) return [(text, Font(own, size))];
        List<(string Text, SKTypeface Face)> pieces = [];
        foreach (System.Text.Rune letter in text.EnumerateRunes())
        {
            string written = letter.ToString();
            SKTypeface face = FaceFor(letter.Value, written, own);
            if (pieces.Count > 0 && pieces[^1].Face == face) pieces[^1] = (pieces[^1].Text + written, face);
            else pieces.Add((written, face));
        }
        return pieces.Select(piece => (piece.Text, Font(piece.Face, size)));
    }

    /// <summary>Loads one that the program carries.</summary>
    /// <exception cref="PictureException">It is not there, or it cannot be read.</exception>
    internal static SKTypeface Load(string name)
    {
        try
        {
            using Stream? stream = typeof(PictureFont).Assembly.GetManifestResourceStream(name);
            using SKData? data = stream is null ? null : SKData.Create(stream);
            return data is not null && SKTypeface.FromData(data) is { GlyphCount: > 0 } face
                ? face
                : throw new PictureException(
                    $"pictures cannot be drawn: the typeface {name} that the program carries cannot be loaded. Install "
                        + "the program again.");
        }
        catch (Exception fault) when (fault is DllNotFoundException or TypeInitializationException)
        {
            throw PictureException.WithoutLibrary(fault);
        }
    }

    /// <summary>Ours where it has the letter, else one of the machine's that has it, else ours.</summary>
    private static SKTypeface FaceFor(int letter, string written, SKTypeface own) =>
        own.ContainsGlyphs(written) ? own : SKFontManager.Default.MatchCharacter(letter) ?? own;

    /// <summary>Widths in proportion to the size, whatever the dots of a screen.</summary>
    private static SKFont Font(SKTypeface face, double size) => new(face, (float)size)
    {
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
        Edging = SKFontEdging.Antialias,
    };
}

/// <summary>A picture cannot be drawn on this machine; the message is a sentence for the user.</summary>
public sealed class PictureException : Exception
{
    /// <summary>With the reason.</summary>
    public PictureException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and the fault behind it.</summary>
    public PictureException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a reason.</summary>
    public PictureException()
    {
    }

    /// <summary>The native library that draws is not there.</summary>
    internal static PictureException WithoutLibrary(Exception fault) => new(
        "pictures cannot be drawn: this copy of the program lacks the native library of SkiaSharp for "
            + $"{RuntimeInformation.RuntimeIdentifier}. Install the package made for this machine.", fault);
}
