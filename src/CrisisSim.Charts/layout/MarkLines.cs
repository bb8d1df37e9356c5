namespace CrisisSim.Charts;

/// <summary>Lines and shapes of marks, px: what every form of a picture draws.</summary>
internal static class MarkLines
{
    /// <summary>
    /// Lines through points, with the corners of steps; a new one begins after a point that is no number.
    /// </summary>
    public static List<Point[]> Through(PanelLayout panel, IReadOnlyList<Point> points, bool steps)
    {
        List<Point[]> lines = [];
        List<Point> line = new(points.Count);
        foreach (Point point in points)
        {
            Point at = new(panel.X.At(point.X), panel.Y.At(point.Y));
            if (double.IsNaN(at.X) || double.IsNaN(at.Y))
            {
                if (line.Count > 0) lines.Add([.. line]);
                line.Clear();
                continue;
            }
            if (steps && line.Count > 0) line.Add(at with { Y = line[^1].Y });
            line.Add(at);
        }
        if (line.Count > 0) lines.Add([.. line]);
        return lines;
    }

    /// <summary>The edge of a band: its upper bound, then its lower one from right to left.</summary>
    public static Point[] Around(PanelLayout panel, Band band)
    {
        BandLimits[] limits = [.. band.Reaches.Where(
            at => !double.IsNaN(at.X) && !double.IsNaN(at.Low) && !double.IsNaN(at.High))];
        IEnumerable<Point[]> upper = Through(panel, [.. limits.Select(at => new Point(at.X, at.High))], band.Steps),
            lower = Through(panel, [.. LowerFromRight(limits, band.Steps)], steps: false);
        return [.. upper.Concat(lower).SelectMany(line => line)];
    }

    /// <summary>The edge of a closed shape; none where it has fewer than three corners.</summary>
    public static Point[] Around(PanelLayout panel, Outline outline)
    {
        Point[] points = [.. outline.Points.Where(point => !double.IsNaN(point.X) && !double.IsNaN(point.Y))];
        return points.Length < 3 ? [] : [.. Through(panel, points, steps: false).SelectMany(line => line)];
    }

    /// <summary>A straight line across the panel; none where it lies outside.</summary>
    public static Point[] Across(PanelLayout panel, ReferenceLine line)
    {
        Scale scale = line.Upright ? panel.X : panel.Y;
        if (!scale.Contains(line.At)) return [];
        double at = scale.At(line.At);
        return line.Upright
            ? [new Point(at, panel.Plot.Top), new Point(at, panel.Plot.Bottom)]
            : [new Point(panel.Plot.Left, at), new Point(panel.Plot.Right, at)];
    }

    /// <summary>The lower bound from right to left.</summary>
    private static IEnumerable<Point> LowerFromRight(BandLimits[] limits, bool steps)
    {
        for (int k = limits.Length - 1; k >= 0; k--)
        {
            yield return new Point(limits[k].X, limits[k].Low);
            if (steps && k > 0) yield return new Point(limits[k].X, limits[k - 1].Low);
        }
    }
}
