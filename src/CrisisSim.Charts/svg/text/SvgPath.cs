using System.Text;

namespace CrisisSim.Charts;

/// <summary>Lines and shapes as paths of a drawing.</summary>
internal static class SvgPath
{
    /// <summary>Lines, one after another.</summary>
    public static string Lines(params IEnumerable<IReadOnlyList<Point>> lines)
    {
        StringBuilder path = new(256);
        foreach (IReadOnlyList<Point> line in lines) Append(path, line);
        return path.ToString();
    }

    /// <summary>A closed shape; empty where it has no corner.</summary>
    public static string Closed(IReadOnlyList<Point> corners) => corners.Count == 0 ? "" : Lines(corners) + "Z";

    /// <summary>A series' marker about a place.</summary>
    public static string Marker(Series? series, double x, double y, double radius) =>
        Markers.Corners(series, x, y, radius) is { Length: > 0 } corners
            ? "M" + string.Join('L', corners.Select(corner => Pixels.Format(corner.X, corner.Y))) + "Z"
            : $"M{Pixels.Format(x - radius, y)}A{Pixels.Format(radius, radius)} 0 1 1 "
                + $"{Pixels.Format(x + radius, y)}A{Pixels.Format(radius, radius)} 0 1 1 "
                + $"{Pixels.Format(x - radius, y)}Z";

    private static void Append(StringBuilder path, IReadOnlyList<Point> line)
    {
        (string X, string Y) last = ("", "");
        for (int k = 0; k < line.Count; k++)
        {
            (string x, string y) = (Pixels.Format(line[k].X), Pixels.Format(line[k].Y));
            if (k > 0 && y == last.Y) path.Append('H').Append(x);
            else if (k > 0 && x == last.X) path.Append('V').Append(y);
            else path.Append(k == 0 ? 'M' : 'L').Append(x).Append(',').Append(y);
            last = (x, y);
        }
    }
}
