namespace CrisisSim.Charts;

/// <summary>The end labels of a panel from top to bottom, none over another.</summary>
/// <param name="Labels">In order of the ends of their curves.</param>
/// <param name="Tops">Where each begins, px.</param>
internal sealed record EndLabelStack(IReadOnlyList<EndLabel> Labels, IReadOnlyList<double> Tops)
{
    /// <summary>How far a label may be moved before a line leads to it, px.</summary>
    private const double LeastMove = 4;

    /// <summary>
    /// From the end of the axis to the labels, px at scale 1: beside their curves, and with lines that lead to them.
    /// </summary>
    private const double UsualDistance = 10, LeaderDistance = 30;

    /// <summary>Height of a panel in which all labels have room, px: with all lines, or with one each.</summary>
    public static double HeightNeeded(Panel panel, bool whole, Sizes sizes)
    {
        Curve[] labelled = [.. panel.Marks.OfType<Curve>().Where(curve => curve.EndLabel.Count > 0)];
        return labelled.Sum(
            curve => EndLabel.HeightOf(whole ? Math.Min(EndLabel.MostLines, curve.EndLabel.Count) : 1, sizes))
            - (2 * Overhang(sizes));
    }

    /// <summary>Room right of a panel whose area has this height; 0 where no curve has a label.</summary>
    public static double WidthNeeded(Panel panel, double height, double most, Sizes sizes)
    {
        Area unit = new(0, 0, 1, height);
        EndLabelStack stack = For(panel, Scale.Across(panel.X, unit), Scale.Upward(panel.Y, unit), most,
            sizes);
        if (stack.Labels.Count == 0) return 0;
        return stack.Distance(sizes)
            + stack.Labels.Max(label => label.Lines
                .Select((line, k) => TextWidth.Measure(line.Lines[0], EndLabel.Size(k, sizes), k == 0))
                .Max())
            + 2;
    }

    /// <summary>Of a panel between these scales, with labels of at most this width.</summary>
    public static EndLabelStack For(Panel panel, Scale x, Scale y, double width, Sizes sizes)
    {
        double high = Math.Min(y.Start, y.End) - Overhang(sizes), low = Math.Max(y.Start, y.End) + Overhang(sizes);
        EndLabel[] labels = [.. panel.Marks
            .OfType<Curve>()
            .Select(curve => EndLabel.For(curve, x, y, width, sizes))
            .OfType<EndLabel>()
            .OrderBy(label => label.Y)];
        if (labels.Sum(label => label.Height(sizes)) > low - high)
            labels = [.. labels.Select(label => label with { Lines = [label.Lines[0]] })];
        double[] heights = [.. labels.Select(label => label.Height(sizes))];
        return new EndLabelStack(labels,
            LabelSpacing.Separate([.. labels.Select((label, k) => label.Y - (heights[k] / 2))], heights, high, low));
    }

    /// <summary>How far labels may stand above and below the panel, px.</summary>
    private static double Overhang(Sizes sizes) => sizes.Small * 0.5;

    /// <summary>From the end of the axis to the labels, px.</summary>
    public double Distance(Sizes sizes) =>
        (Enumerable.Range(0, Labels.Count).Any(k => IsMoved(k, sizes)) ? LeaderDistance : UsualDistance) * sizes.Scale;

    /// <summary>Where the middle of a label is, px.</summary>
    public double Middle(int k, Sizes sizes) => Tops[k] + (Labels[k].Height(sizes) / 2);

    /// <summary>Whether it stands away from the end of its curve.</summary>
    public bool IsMoved(int k, Sizes sizes) => Math.Abs(Middle(k, sizes) - Labels[k].Y) > LeastMove;
}

/// <summary>Moves things along a line as little as possible, so that none covers another.</summary>
internal static class LabelSpacing
{
    /// <summary>
    /// Where each begins, in the order of the wishes, with least squared distance from them (pool adjacent violators,
    /// Barlow et al. 1972, sec. 1.2); all between low and high where they fit, else from low on.
    /// </summary>
    /// <param name="wishes">Where each would begin, rising.</param>
    /// <param name="lengths">How long each is.</param>
    /// <param name="low">Where the first may begin.</param>
    /// <param name="high">Where the last may end.</param>
    public static double[] Separate(IReadOnlyList<double> wishes, IReadOnlyList<double> lengths, double low,
        double high)
    {
        double[] before = new double[wishes.Count];
        for (int k = 1; k < before.Length; k++) before[k] = before[k - 1] + lengths[k - 1];
        double last = high - lengths.Sum();
        List<(double Mean, int Count)> pools = [];
        for (int k = 0; k < wishes.Count; k++)
        {
            pools.Add((wishes[k] - before[k], 1));
            while (pools.Count > 1 && pools[^1].Mean < pools[^2].Mean) Pool(pools);
        }
        return [.. pools
            .SelectMany(pool => Enumerable.Repeat(Math.Max(low, Math.Min(pool.Mean, last)), pool.Count))
            .Select((start, k) => start + before[k])];
    }

    private static void Pool(List<(double Mean, int Count)> pools)
    {
        (double Mean, int Count) one = pools[^2], other = pools[^1];
        pools.RemoveRange(pools.Count - 2, 2);
        int count = one.Count + other.Count;
        pools.Add((((one.Mean * one.Count) + (other.Mean * other.Count)) / count, count));
    }
}

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
            .Select((line, k) => FittedText.Fit(line, width, 1, Size(k, sizes), k == 0))
            .Where(line => line.Lines.Count > 0)];
        Point[] ends = [.. curve.Points.Where(point => x.Contains(point.X) && !double.IsNaN(point.Y))];
        return lines.Length == 0 || ends.Length == 0
            ? null
            : new EndLabel(curve, lines, x.Clamp(ends[^1].X), y.Clamp(ends[^1].Y));
    }

    /// <summary>Px.</summary>
    public double Height(Sizes sizes) => HeightOf(Lines.Count, sizes);

    /// <summary>Of so many lines, px.</summary>
    public static double HeightOf(int lines, Sizes sizes) =>
        Enumerable.Range(0, lines).Sum(k => Sizes.Line(Size(k, sizes))) + 2;

    /// <summary>Text size of a line, px.</summary>
    public static double Size(int line, Sizes sizes) => line == 0 ? sizes.Body : sizes.Small;
}
