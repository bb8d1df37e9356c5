using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>Draws texts upon a page.</summary>
internal static class TextDrawing
{
    /// <summary>Draws one with what lies behind it.</summary>
    /// <exception cref="PictureException">No typeface can be loaded.</exception>
    public static void Draw(SKCanvas canvas, PlacedText text)
    {
        string clean = CleanText.From(text.Text);
        (string Text, SKFont Font)[] pieces =
            [.. PictureFont.Pieces(clean, text.Style.Size, text.Style.Strong)];
        Area area = Cover(text, pieces);
        if (text.Style.PlateClass is not null) Plate(canvas, area, text.Style);
        float x = (float)area.Left, y = (float)text.Style.Baseline(text.Y);
        foreach ((string piece, SKFont font) in pieces)
        {
            if (text.Style.Halo) Halo(canvas, piece, new SKPoint(x, y), font, text.Style);
            using SKPaint ink = Paint(text.Style.Fill);
            canvas.DrawText(piece, x, y, SKTextAlign.Left, font, ink);
            x += font.MeasureText(piece);
            font.Dispose();
        }
    }

    /// <summary>What the letters of a text cover, px.</summary>
    /// <exception cref="PictureException">No typeface can be loaded.</exception>
    public static Area Cover(PlacedText text) =>
        Cover(text, [.. PictureFont.Pieces(CleanText.From(text.Text), text.Style.Size, text.Style.Strong)]);

    private static Area Cover(PlacedText text, (string Text, SKFont Font)[] pieces)
    {
        double width = pieces.Sum(piece => (double)piece.Font.MeasureText(piece.Text));
        double left = text.Style.Anchor switch
        {
            Anchor.Start => text.X,
            Anchor.Middle => text.X - (width / 2),
            _ => text.X - width,
        };
        return text.Area with { Left = left, Right = left + width };
    }

    private static void Plate(SKCanvas canvas, Area area, TextStyle style)
    {
        using SKPaint paper = Paint(style.HaloColour);
        canvas.DrawRoundRect((float)(area.Left - TextStyle.PlateEdge), (float)area.Top,
            (float)(area.Width + (2 * TextStyle.PlateEdge)), (float)area.Height, 2, 2, paper);
    }

    private static void Halo(SKCanvas canvas, string text, SKPoint at, SKFont font, TextStyle style)
    {
        using SKPaint paper = Paint(style.HaloColour);
        paper.Style = SKPaintStyle.Stroke;
        paper.StrokeWidth = (float)Strokes.Halo(style);
        paper.StrokeJoin = SKStrokeJoin.Round;
        using SKPath letters = font.GetTextPath(text, at);
        canvas.DrawPath(letters, paper);
    }

    private static SKPaint Paint(string colour) => new() { Color = SKColor.Parse(colour), IsAntialias = true };
}
