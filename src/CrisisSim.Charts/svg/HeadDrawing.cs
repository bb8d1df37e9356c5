namespace CrisisSim.Charts;

/// <summary>Draws title, subtitle and remark.</summary>
internal static class HeadDrawing
{
    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, ChartLayout layout)
    {
        Sizes sizes = canvas.Sizes;
        double y = Lines(canvas, layout.Title, sizes.Pad, TextLook.Of(sizes.Title) with { Strong = true });
        Lines(canvas, layout.Subtitle, y, TextLook.Faint(sizes.Subtitle));
        double top = layout.Height - (sizes.Pad * 0.8) - (layout.Remark.Lines.Count * Sizes.Line(sizes.Small));
        Lines(canvas, layout.Remark, top, TextLook.Faint(sizes.Small));
    }

    /// <summary>Draws lines from a height on; where the next would begin.</summary>
    private static double Lines(Canvas canvas, Fitted text, double top, TextLook look)
    {
        foreach (string line in text.Lines)
        {
            canvas.Words(line, canvas.Sizes.Pad, top + (Sizes.Line(look.Size) / 2), look, text.Whole);
            top += Sizes.Line(look.Size);
        }
        return top;
    }
}
