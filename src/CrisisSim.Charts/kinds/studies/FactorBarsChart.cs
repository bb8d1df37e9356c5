using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One number a factor, with its interval, as bars from 0 in the order given.</summary>
public static class FactorBarsChart
{
    private const int RowHeight = 32;

    /// <param name="heading">Name of its file, its title (the finding) and its subtitle.</param>
    /// <param name="what">What is measured.</param>
    /// <param name="factors">The factors, the first on top; may be none.</param>
    /// <param name="ofLuck">For each factor the number that luck alone would give; null: not told.</param>
    /// <param name="remark">A remark below the picture.</param>
    public static Chart Draw(
        (string Name, string Title, string Subtitle) heading,
            Measurand what,
            IReadOnlyList<(string Name, Estimate Value)> factors,
            IReadOnlyList<double>? ofLuck = null,
            string remark = "")
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(factors);
        (double from, double to) = AxisRange.FromZero([
            .. factors.SelectMany(factor => StudyWords.Ends(factor.Value.In(what.Factor))),
            .. (ofLuck ?? []).Select(luck => luck * what.Factor)
        ]);
        return new Chart
        {
            Name = FileName.Join(heading.Name),
            Title = WordList.Capital(heading.Title),
            Subtitle = StudyWords.Sentence(heading.Subtitle),
            Description = $"{WordList.Capital(what.Name)} by factor. "
                + string.Join(" ", factors.Select(factor => $"{factor.Name}: {what.Ranged(factor.Value)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(from, to) { Title = what.AxisTitle },
                    Y = new NameAxis([.. factors.Select(factor => factor.Name)]),
                    Marks =
                    [
                        .. factors.Select((factor, row) => Bar(what, factor, row)),
                        .. (ofLuck ?? []).Select((luck, row) => Luck(what, luck, row)),
                        new ReferenceLine(0, Upright: true) { Solid = true }
                    ],
                },
            ],
            Remark = remark,
            PlotHeight = Math.Max(1, factors.Count) * RowHeight,
        };
    }

    private static Box Bar(Measurand what, (string Name, Estimate Value) factor, int row)
    {
        Estimate shown = factor.Value.In(what.Factor);
        (double low, double high) = new Lanes(1).Extent(row, 0);
        return new Box(Math.Min(0, shown.Value), Math.Max(0, shown.Value), low, high)
        {
            Series = new Series(what.Name, 2),
            Faint = !shown.Interval.ExcludesZero,
            Whisker = StudyWords.Whisker(shown),
            Read = $"{factor.Name}: {what.Ranged(factor.Value)}",
        };
    }

    private static Dot Luck(Measurand what, double luck, int row) =>
        new(luck * what.Factor, row)
        {
            Series = new Series("luck alone, at most", 6),
            Hollow = true,
            Read = "what luck alone would give, at most"
        };
}
