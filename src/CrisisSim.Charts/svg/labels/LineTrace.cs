namespace CrisisSim.Charts;

/// <summary>The ground that lines cover, in small pieces, so that texts can keep off it.</summary>
internal static class LineTrace
{
    /// <summary>Length of a piece and half its breadth, px.</summary>
    private const double Piece = 6, Half = 1.5;

    /// <summary>Of a curve, within the panel.</summary>
    public static IEnumerable<Area> Of(PanelLayout panel, Curve curve)
    {
        (double X, double Y)? last = null;
        foreach (Point point in curve.Points)
        {
            (double x, double y) = (panel.X.Within(point.X), panel.Y.Within(point.Y));
            if (double.IsNaN(x) || double.IsNaN(y))
            {
                last = null;
                continue;
            }
            if (last is { } from)
            {
                if (Math.Abs(x - from.X) < Piece / 2 && Math.Abs(y - from.Y) < Piece / 2) continue;
                double level = curve.Steps ? from.Y : y;
                foreach (Area area in Between(from.X, from.Y, x, level)) yield return area;
                if (curve.Steps) foreach (Area area in Between(x, from.Y, x, y)) yield return area;
            }
            last = (x, y);
        }
    }

    /// <summary>Of a rule; none where it lies outside.</summary>
    public static IEnumerable<Area> Of(PanelLayout panel, Rule rule)
    {
        Scale scale = rule.Upright ? panel.X : panel.Y;
        if (!scale.Holds(rule.At)) return [];
        double at = scale.At(rule.At);
        return [(rule.Upright ? panel.Plot with { Left = at, Right = at } : panel.Plot with { Top = at, Bottom = at }).Grown(1)];
    }

    private static IEnumerable<Area> Between(double x, double y, double toX, double toY)
    {
        int pieces = Math.Max(1, (int)(Math.Max(Math.Abs(toX - x), Math.Abs(toY - y)) / Piece));
        for (int k = 0; k < pieces; k++)
        {
            double a = (double)k / pieces, b = (double)(k + 1) / pieces;
            (double x1, double x2, double y1, double y2) = (x + (a * (toX - x)), x + (b * (toX - x)), y + (a * (toY - y)), y + (b * (toY - y)));
            yield return new Area(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)).Grown(Half);
        }
    }
}
