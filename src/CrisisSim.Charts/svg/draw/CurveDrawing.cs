using System.Text;
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
        string path = Path(panel, curve.Points, curve.Steps);
        if (Palette.IsPale(curve.Series))
            canvas.Leaf("path", ("class", "line"), ("d", path), ("fill", "none"), ("stroke", Ink.Line),
                ("stroke-width", "4"), ("stroke-dasharray", Palette.Dash(curve.Series)));
        canvas.Leaf(
            "path",
            ("class", curve.Faint ? "line curve" : Palette.StrokeClass(curve.Series) + " curve"),
            ("d", path),
            ("fill", "none"),
            ("stroke", curve.Faint ? Ink.Line : Palette.Colour(curve.Series)),
            ("stroke-width", curve.Faint ? "1.2" : "2.4"),
            ("stroke-linejoin", "round"),
            ("stroke-dasharray", curve.Faint ? "5 4" : Palette.Dash(curve.Series)),
            ("data-read", curve.Read.Length > 0 ? curve.Read : null),
            ("data-points", points),
            ("data-reads", reads));
    }

    /// <summary>A path through points; it begins anew after a point that is no number.</summary>
    public static string Path(PanelLayout panel, IReadOnlyList<Point> points, bool steps)
    {
        StringBuilder path = new(points.Count * 12);
        bool drawing = false;
        foreach (Point point in points)
        {
            double x = panel.X.At(point.X), y = panel.Y.At(point.Y);
            if (double.IsNaN(x) || double.IsNaN(y)) drawing = false;
            else
            {
                if (drawing && steps) path.Append('H').Append(Pixels.Format(x)).Append('V').Append(Pixels.Format(y));
                else path.Append(drawing ? 'L' : 'M').Append(Pixels.Format(x, y));
                drawing = true;
            }
        }
        return path.ToString();
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
