namespace CrisisSim.Charts;

/// <summary>The label of a curve and where the curve ends, px.</summary>
internal sealed record EndLabel(Curve Curve, IReadOnlyList<Fitted> Lines, double X, double Y)
{
    /// <summary>Of a curve; null where it has none or nothing of it is seen.</summary>
    public static EndLabel? Of(Curve curve, PanelLayout panel, double width, Sizes sizes)
    {
        Fitted[] lines = [.. curve.EndLabel.Take(2).Select((line, k) => Fitted.In(line, width, 1, EndLabels.Size(k, sizes), k == 0)).Where(line => line.Lines.Count > 0)];
        Point[] ends = [.. curve.Points.Where(point => panel.X.Holds(point.X) && !double.IsNaN(point.Y))];
        return lines.Length == 0 || ends.Length == 0 ? null : new EndLabel(curve, lines, panel.X.Within(ends[^1].X), panel.Y.Within(ends[^1].Y));
    }

    /// <summary>Px.</summary>
    public double Height(Sizes sizes) => Lines.Select((_, k) => Sizes.Line(EndLabels.Size(k, sizes))).Sum() + 2;
}
