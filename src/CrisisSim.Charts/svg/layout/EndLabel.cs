namespace CrisisSim.Charts;

/// <summary>The label of a curve and where the curve ends, px.</summary>
internal sealed record EndLabel(Curve Curve, IReadOnlyList<FittedText> Lines, double X, double Y)
{
    /// <summary>Most lines of one.</summary>
    public const int MostLines = 2;

    /// <summary>Of a curve; null where it has none or nothing of it is seen.</summary>
    public static EndLabel? For(Curve curve, Scale x, Scale y, double width, Sizes sizes)
    {
        FittedText[] lines = [.. curve.EndLabel
            .Take(MostLines)
            .Select((line, k) => FittedText.In(line, width, 1, Size(k, sizes), k == 0))
            .Where(line => line.Lines.Count > 0)];
        Point[] ends = [.. curve.Points.Where(point => x.Holds(point.X) && !double.IsNaN(point.Y))];
        return lines.Length == 0 || ends.Length == 0
            ? null
            : new EndLabel(curve, lines, x.Within(ends[^1].X), y.Within(ends[^1].Y));
    }

    /// <summary>Px.</summary>
    public double Height(Sizes sizes) => HeightOf(Lines.Count, sizes);

    /// <summary>Of so many lines, px.</summary>
    public static double HeightOf(int lines, Sizes sizes) =>
        Enumerable.Range(0, lines).Sum(k => Sizes.Line(Size(k, sizes))) + 2;

    /// <summary>Text size of a line, px.</summary>
    public static double Size(int line, Sizes sizes) => line == 0 ? sizes.Body : sizes.Small;
}
