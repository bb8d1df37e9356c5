namespace CrisisSim.Charts;

/// <summary>Where the label at the right end of a curve stands.</summary>
/// <param name="Series">The curve's.</param>
/// <param name="Leader">The line that leads to it, px; none where it stands beside the end.</param>
/// <param name="Texts">Its lines.</param>
internal sealed record EndLabelPlace(Series? Series, IReadOnlyList<Point> Leader, IReadOnlyList<PlacedText> Texts)
{
    /// <summary>All of a panel.</summary>
    public static IEnumerable<EndLabelPlace> All(PanelLayout panel, Sizes sizes)
    {
        var stack = EndLabelStack.For(panel.Panel, panel.X, panel.Y, panel.Cell.Right - panel.Plot.Right, sizes);
        double x = panel.Plot.Right + stack.Distance(sizes), edge = panel.Plot.Right;
        for (int k = 0; k < stack.Labels.Count; k++)
        {
            EndLabel label = stack.Labels[k];
            double middle = stack.Middle(k, sizes);
            Point[] leader = stack.IsMoved(k, sizes) || label.X < edge - 1
                ? [new Point(label.X + 3, label.Y), new Point(edge + 3, label.Y), new Point(x - 8, middle),
                    new Point(x - 3, middle)]
                : [];
            yield return new EndLabelPlace(label.Curve.Series, leader,
                [.. Lines(label, x, stack.Tops[k], panel.Cell.Right - x + 1, sizes)]);
        }
    }

    private static IEnumerable<PlacedText> Lines(EndLabel label, double x, double top, double width, Sizes sizes)
    {
        for (int k = 0; k < label.Lines.Count; k++)
        {
            double size = EndLabel.Size(k, sizes);
            TextStyle style = k == 0
                ? TextStyle.ForSeries(size, label.Curve.Series) with { Strong = true }
                : TextStyle.Faint(size);
            string text = FittedText.Shorten(label.Lines[k].Lines[0], width, size, k == 0);
            yield return new PlacedText(label.Curve.Series, text, x, top + (Sizes.Line(size) / 2), style)
            {
                Whole = label.Lines[k].Whole
            };
            top += Sizes.Line(size);
        }
    }
}
