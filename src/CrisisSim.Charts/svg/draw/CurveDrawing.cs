using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrisisSim.Charts;

/// <summary>Draws curves.</summary>
internal static class CurveDrawing
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>Draws one, with what is read out at its points.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Curve curve)
    {
        (string? points, string? reads) = ReadOut(panel, curve);
        string path = SvgPath.Lines(MarkLines.Through(panel, curve.Points, curve.Steps));
        if (Palette.IsPale(curve.Series))
            canvas.Leaf("path", ("class", "line"), ("d", path), ("fill", "none"), ("stroke", Ink.Line),
                ("stroke-width", Pixels.Format(Strokes.Pale)), ("stroke-dasharray", Palette.Dash(curve.Series)));
        canvas.Leaf(
            "path",
            ("class", curve.Faint ? "line curve" : Palette.StrokeClass(curve.Series) + " curve"),
            ("d", path),
            ("fill", "none"),
            ("stroke", curve.Faint ? Ink.Line : Palette.Colour(curve.Series)),
            ("stroke-width", Pixels.Format(curve.Faint ? Strokes.Thin : Strokes.Curve)),
            ("stroke-linejoin", "round"),
            ("stroke-dasharray", curve.Faint ? Strokes.Dashes : Palette.Dash(curve.Series)),
            ("data-read", curve.Read.Length > 0 ? curve.Read : null),
            ("data-points", points),
            ("data-reads", reads));
    }

    private static (string? Points, string? Reads) ReadOut(PanelLayout panel, Curve curve)
    {
        int[] seen = [.. Enumerable.Range(0, Math.Min(curve.Points.Count, curve.Reads.Count))
            .Where(k => panel.X.Contains(curve.Points[k].X) && !double.IsNaN(curve.Points[k].Y))];
        if (seen.Length == 0) return (null, null);
        string points = string.Join(';',
            seen.Select(k => Pixels.Format(panel.X.At(curve.Points[k].X), panel.Y.Clamp(curve.Points[k].Y))));
        return (points, JsonSerializer.Serialize(seen.Select(k => CleanText.From(curve.Reads[k])), Plain));
    }
}
