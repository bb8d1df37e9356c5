namespace CrisisSim.Charts;

/// <summary>Shapes of dots, one a cue.</summary>
internal static class Markers
{
    /// <summary>Of a dot, px at scale 1.</summary>
    public const double Radius = 4.6;

    /// <summary>The corners of a series' marker about a place; none: a circle.</summary>
    /// <param name="series">Whose; null: a circle.</param>
    /// <param name="x">Its middle, px.</param>
    /// <param name="y">Its middle, px.</param>
    /// <param name="radius">Of a circle that covers as much, px.</param>
    public static Point[] Corners(Series? series, double x, double y, double radius) =>
        (series is null ? 1 : Palette.Cue(series)) switch
        {
            0 => Polygon(x, y, radius * 1.35, 3, -90),
            1 => [],
            2 => Polygon(x, y, radius * 1.25, 4, 45),
            3 => Polygon(x, y, radius * 1.4, 4, 0),
            4 => Polygon(x, y, radius * 1.35, 3, 90),
            5 => Star(x, y, radius * 1.35, 4, 0.4, 45),
            6 => Star(x, y, radius * 1.5, 5, 0.45, -90),
            8 => Star(x, y, radius * 1.35, 4, 0.4, 0),
            9 => Polygon(x, y, radius * 1.2, 5, -90),
            _ => Polygon(x, y, radius * 1.15, 6, 0),
        };

    private static Point[] Polygon(double x, double y, double radius, int corners, double turned) =>
        [.. Enumerable.Range(0, corners).Select(k => At(x, y, radius, turned + (360d * k / corners)))];

    private static Point[] Star(double x, double y, double radius, int points, double inner, double turned) =>
    [
        .. Enumerable
            .Range(0, 2 * points)
            .Select(k => At(x, y, k % 2 == 0 ? radius : radius * inner, turned + (180d * k / points))),
    ];

    private static Point At(double x, double y, double radius, double degrees) =>
        new(x + (radius * Math.Cos(degrees * Math.PI / 180)), y + (radius * Math.Sin(degrees * Math.PI / 180)));
}
