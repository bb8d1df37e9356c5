namespace CrisisSim.Charts.Tests;

/// <summary>What a test asks of a chart.</summary>
internal static class ChartReading
{
    public static IReadOnlyList<TMark> All<TMark>(this Chart chart) where TMark : Mark =>
        [.. chart.Panels.SelectMany(panel => panel.Marks).OfType<TMark>()];

    public static IReadOnlyList<TMark> Marks<TMark>(this Chart chart, string series) where TMark : Mark =>
        [.. chart.All<TMark>().Where(mark => mark.Series?.Name == series)];

    /// <summary>
    /// Fails unless every number that is drawn is finite, every panel has an axis of some length, and all texts are
    /// there.
    /// </summary>
    public static void ShouldBeDrawable(this Chart chart)
    {
        chart.Panels
            .SelectMany(panel => panel.Marks)
            .SelectMany(Numbers)
            .Where(number => !double.IsFinite(number))
            .ShouldBeEmpty();
        foreach (NumberAxis axis in chart.Panels.SelectMany(panel => (Axis[])[panel.X, panel.Y]).OfType<NumberAxis>())
        {
            axis.To.ShouldBeGreaterThan(axis.From);
            if (axis.Logarithmic) axis.From.ShouldBeGreaterThan(0);
        }
        foreach (string text in (string[])[chart.Title, chart.Subtitle, chart.Description])
            text.ShouldNotBeNullOrWhiteSpace();
        chart.Name.ShouldMatch("^[a-z0-9-]+$");
        chart.All<Box>().Where(box => box.Right < box.Left || box.High < box.Low).ShouldBeEmpty();
        chart.ShouldBeDrawnAlike();
    }

    /// <summary>Marks that tell of a series and say nothing when pointed at; bands and notes need not.</summary>
    public static IEnumerable<Mark> Silent(this Chart chart) => chart.Panels.SelectMany(panel => panel.Marks)
        .Where(mark => mark is Dot or Box or Outline
            ? mark.Read.Length == 0
            : mark is Curve { Faint: false } curve && curve.Reads.Count != curve.Points.Count);

    private static IEnumerable<double> Numbers(Mark mark) => mark switch
    {
        Curve curve => curve.Points.SelectMany(point => (double[])[point.X, point.Y]),
        Outline outline => outline.Points.SelectMany(point => (double[])[point.X, point.Y]),
        Band band => band.Reaches.SelectMany(reach => (double[])[reach.X, reach.Low, reach.High]),
        Box box => [box.Left, box.Right, box.Low, box.High, .. Ends(box.Whisker)],
        Dot dot => [dot.X, dot.Y, .. Ends(dot.Across), .. Ends(dot.Upward)],
        Note note => [note.X, note.Y],
        ReferenceLine rule => [rule.At],
        _ => [],
    };

    private static double[] Ends(Whisker? whisker) => whisker is { } ends ? [ends.Low, ends.High] : [];
}
