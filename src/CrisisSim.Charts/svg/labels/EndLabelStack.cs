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

    /// <summary>Height of a panel in which all labels have room, px: with all lines, or with one each.</summary>
    public static double Needed(Panel panel, bool whole, Sizes sizes)
    {
        Curve[] labelled = [.. panel.Marks.OfType<Curve>().Where(curve => curve.EndLabel.Count > 0)];
        return labelled.Sum(curve => EndLabel.HeightOf(whole ? Math.Min(EndLabel.MostLines, curve.EndLabel.Count) : 1, sizes)) - (2 * Over(sizes));
    }

    /// <summary>Of a panel between these scales, with labels of at most this width.</summary>
    public static EndLabelStack Of(Panel panel, Scale x, Scale y, double width, Sizes sizes)
    {
        double high = Math.Min(y.Start, y.End) - Over(sizes), low = Math.Max(y.Start, y.End) + Over(sizes);
        EndLabel[] labels = [.. panel.Marks.OfType<Curve>().Select(curve => EndLabel.Of(curve, x, y, width, sizes)).OfType<EndLabel>().OrderBy(label => label.Y)];
        if (labels.Sum(label => label.Height(sizes)) > low - high) labels = [.. labels.Select(label => label with { Lines = [label.Lines[0]] })];
        double[] heights = [.. labels.Select(label => label.Height(sizes))];
        return new EndLabelStack(labels, Spread.Of([.. labels.Select((label, k) => label.Y - (heights[k] / 2))], heights, high, low));
    }

    /// <summary>How far labels may stand above and below the panel, px.</summary>
    private static double Over(Sizes sizes) => sizes.Small * 0.5;

    /// <summary>From the end of the axis to the labels, px.</summary>
    public double Away(Sizes sizes) => (Enumerable.Range(0, Labels.Count).Any(k => IsMoved(k, sizes)) ? Led : Beside) * sizes.Scale;

    /// <summary>Where the middle of a label is, px.</summary>
    public double Middle(int k, Sizes sizes) => Tops[k] + (Labels[k].Height(sizes) / 2);

    /// <summary>Whether it stands away from the end of its curve.</summary>
    public bool IsMoved(int k, Sizes sizes) => Math.Abs(Middle(k, sizes) - Labels[k].Y) > Near;
}
