namespace CrisisSim.Charts;

/// <summary>Labels at the right ends of curves, kept clear of each other.</summary>
internal static class EndLabels
{
    /// <summary>From the end of the axis to the labels, px at scale 1.</summary>
    private const double Leader = 12;

    /// <summary>How far a label may be moved before a line leads to it, px.</summary>
    private const double Near = 4;

    /// <summary>Room right of the panel; 0 where no curve has a label.</summary>
    public static double Room(Panel panel, double most, Sizes sizes)
    {
        double widest = panel.Marks.OfType<Curve>().SelectMany(curve => curve.EndLabel.Select((line, k) => TextWidth.Of(CleanText.Of(line), Size(k, sizes), k == 0))).DefaultIfEmpty(0).Max();
        return widest == 0 ? 0 : Math.Min(most, widest) + (Leader * sizes.Scale) + 2;
    }

    /// <summary>Draws them.</summary>
    public static void Draw(Canvas canvas, PanelLayout panel)
    {
        Sizes sizes = canvas.Sizes;
        double x = panel.Plot.Right + (Leader * sizes.Scale);
        EndLabel[] labels = [.. panel.Panel.Marks.OfType<Curve>().Select(curve => EndLabel.Of(curve, panel, panel.Cell.Right - x + 1, sizes))
            .OfType<EndLabel>().OrderBy(label => label.Y)];
        double[] heights = [.. labels.Select(label => label.Height(sizes))];
        double[] tops = Spread.Of([.. labels.Select((label, k) => label.Y - (heights[k] / 2))], heights, panel.Plot.Top - sizes.Small, panel.Plot.Bottom + sizes.Small);
        SeriesGroups groups = new(canvas);
        for (int k = 0; k < labels.Length; k++)
        {
            groups.Enter(labels[k].Curve.Series);
            DrawOne(canvas, labels[k], x, tops[k], heights[k]);
        }
        groups.Leave();
    }

    /// <summary>Text size of a line of a label.</summary>
    public static double Size(int line, Sizes sizes) => line == 0 ? sizes.Body : sizes.Small;

    private static void DrawOne(Canvas canvas, EndLabel label, double x, double top, double height)
    {
        double middle = top + (height / 2), y = top;
        if (Math.Abs(middle - label.Y) > Near || label.X < x - (Leader * canvas.Sizes.Scale) - Near)
        {
            string path = $"M{Px.Of(label.X + 2, label.Y)}L{Px.Of(x - 9, label.Y)}L{Px.Of(x - 3, middle)}";
            canvas.Leaf("path", ("class", "line leader"), ("d", path), ("fill", "none"), ("stroke", Ink.Line), ("stroke-width", "0.8"));
        }
        for (int k = 0; k < label.Lines.Count; k++)
        {
            double size = Size(k, canvas.Sizes);
            TextLook look = k == 0 ? TextLook.Of(size, label.Curve.Series) with { Strong = true } : TextLook.Faint(size);
            canvas.Words(label.Lines[k].Lines[0], x, y + (Sizes.Line(size) / 2), look, label.Lines[k].Whole);
            y += Sizes.Line(size);
        }
    }
}
