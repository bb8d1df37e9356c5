namespace CrisisSim.Charts;

/// <summary>Draws pale areas between bounds.</summary>
internal static class BandDrawing
{
    /// <summary>Draws one.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel, Band band)
    {
        BandLimits[] reaches = [.. band.Reaches.Where(
            reach => !double.IsNaN(reach.X) && !double.IsNaN(reach.Low) && !double.IsNaN(reach.High))];
        if (reaches.Length == 0) return;
        string upper = CurveDrawing.Path(panel, [.. reaches.Select(reach => new Point(reach.X, reach.High))],
            band.Steps);
        string lower = CurveDrawing.Path(panel, [.. Falling(reaches, band.Steps)], steps: false);
        canvas.Leaf(
            "path",
            ("class", Palette.FillClass(band.Series) + " band"),
            ("d", upper + "L" + lower[1..] + "Z"),
            ("fill", Palette.Colour(band.Series)),
            ("fill-opacity", band.Series is null ? "0.07" : "0.18"),
            ("data-read", band.Read.Length > 0 ? band.Read : null));
    }

    /// <summary>The lower bound from right to left.</summary>
    private static IEnumerable<Point> Falling(BandLimits[] reaches, bool steps)
    {
        for (int k = reaches.Length - 1; k >= 0; k--)
        {
            yield return new Point(reaches[k].X, reaches[k].Low);
            if (steps && k > 0) yield return new Point(reaches[k].X, reaches[k - 1].Low);
        }
    }
}
