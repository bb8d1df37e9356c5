namespace CrisisSim.Charts;

/// <summary>The end labels of a panel from top to bottom, none over another.</summary>
/// <param name="Labels">In order of the ends of their curves.</param>
/// <param name="Tops">Where each begins, px.</param>
internal sealed record EndLabelStack(IReadOnlyList<EndLabel> Labels, IReadOnlyList<double> Tops)
{
    /// <summary>How far a label may be moved before a line leads to it, px.</summary>
    private const double Near = 4;

    /// <summary>From the end of the axis to the labels, px at scale 1: beside their curves, and with lines that lead to them.</summary>
    private const double Beside = 10, Led = 30;

    /// <summary>Of a panel between these scales, with labels of at most this width.</summary>
    public static EndLabelStack Of(Panel panel, Scale x, Scale y, double width, Sizes sizes)
    {
        EndLabel[] labels = [.. panel.Marks.OfType<Curve>().Select(curve => EndLabel.Of(curve, x, y, width, sizes)).OfType<EndLabel>().OrderBy(label => label.Y)];
        double[] heights = [.. labels.Select(label => label.Height(sizes))];
        double high = Math.Min(y.Start, y.End) - sizes.Small, low = Math.Max(y.Start, y.End) + sizes.Small;
        return new EndLabelStack(labels, Spread.Of([.. labels.Select((label, k) => label.Y - (heights[k] / 2))], heights, high, low));
    }

    /// <summary>From the end of the axis to the labels, px.</summary>
    public double Away(Sizes sizes) => (Enumerable.Range(0, Labels.Count).Any(k => IsMoved(k, sizes)) ? Led : Beside) * sizes.Scale;

    /// <summary>Where the middle of a label is, px.</summary>
    public double Middle(int k, Sizes sizes) => Tops[k] + (Labels[k].Height(sizes) / 2);

    /// <summary>Whether it stands away from the end of its curve.</summary>
    public bool IsMoved(int k, Sizes sizes) => Math.Abs(Middle(k, sizes) - Labels[k].Y) > Near;
}
