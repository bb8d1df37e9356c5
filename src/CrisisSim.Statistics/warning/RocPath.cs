namespace CrisisSim.Statistics;

/// <summary>
/// The line through points of false-alarm and hit rate, from never answering (0, 0) through the points in their order
/// to always answering (1, 1), and the area below it by trapezoids (Bamber 1975, Journal of Mathematical Psychology
/// 12:387). The straight ends are what a throw of dice between two neighbours would give. Where luck makes a rate fall
/// from a point to the next, the path runs back there and the area with it.
/// </summary>
public static class RocPath
{
    /// <param name="points">From the strictest threshold to the laxest.</param>
    /// <returns>In [0, 1] where the rates do not fall; ½ for an instrument that cannot tell.</returns>
    public static double Area(params IReadOnlyList<(double FalseAlarms, double Hits)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        double area = 0;
        for (int k = 0; k <= points.Count; k++)
        {
            (double x, double y) = At(points, k - 1);
            (double nextX, double nextY) = At(points, k);
            area += (nextX - x) * (y + nextY) / 2;
        }
        return area;
    }

    /// <summary>
    /// How much the area grows with a point's rates: (½(y₋ − y₊), ½(x₊ − x₋)) by false alarms x and hits y of its
    /// neighbours.
    /// </summary>
    internal static (double ByFalseAlarms, double ByHits) Slopes(
        IReadOnlyList<(double FalseAlarms, double Hits)> points, int k)
    {
        (double x, double y) = At(points, k - 1);
        (double nextX, double nextY) = At(points, k + 1);
        return ((y - nextY) / 2, (nextX - x) / 2);
    }

    private static (double FalseAlarms, double Hits) At(IReadOnlyList<(double FalseAlarms, double Hits)> points,
        int k) =>
        k < 0 ? (0, 0) : k < points.Count ? points[k] : (1, 1);
}
