using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What share of a value's variance each factor explains, by itself and with its interactions, the largest total on
/// top.
/// </summary>
public static class SobolChart
{
    private const int RowHeight = 44;

    private static readonly Series First = new("by itself", 4),
        Total = new("together with others", 2);

    private static readonly Measurand Share = new("part of what differs", "of 100") { Factor = 100 };

    /// <param name="what">Whose variance.</param>
    /// <param name="factors">The factors in any order; may be none.</param>
    /// <param name="method">How the indices were estimated, in a clause.</param>
    public static Chart Draw(Measurand what, IReadOnlyList<SobolFactor> factors, string method = "")
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(factors);
        SobolFactor[] ordered = [.. factors.OrderByDescending(factor => factor.Total.Value)];
        (double from, double to) = AxisRange.FromZero(
            ordered.SelectMany(factor => StudyWords
                .Ends(factor.First.In(100))
                .Concat(StudyWords.Ends(factor.Total.In(100)))));
        return new Chart
        {
            Name = FileName.Join("sobol", what.Name),
            Title = WordList.Capital(Title(what, ordered)),
            Subtitle = StudyWords.Sentence(
                method, "lines: luck, 19 times in 20", "pale: not shown"),
            Description = $"Parts of what differs in {what.Name} between situations, by assumption. "
                + string.Join(" ", ordered.Select(Describe)),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(from, Math.Max(to, 1))
                    {
                        Title = $"parts of 100 of what differs in {what.Name}"
                    },
                    Y = new NameAxis([.. ordered.Select(factor => WordList.Capital(factor.Name))]),
                    Marks = [.. ordered.SelectMany(Bars), new ReferenceLine(0, Upright: true) { Solid = true }],
                },
            ],
            Legend = [First, Total],
            Remark =
                "Where the lower bar is well beyond the upper one, the assumption works through others.",
            PlotHeight = Math.Max(1, ordered.Length) * RowHeight,
        };
    }

    private static string Describe(SobolFactor factor) =>
        $"{factor.Name}: by itself {Share.Spoken(factor.First)}, with interactions {Share.Spoken(factor.Total)}.";

    private static IEnumerable<Mark> Bars(SobolFactor factor, int row) =>
        [.. Bar(factor.Name, First, factor.First, (row, 0)), .. Bar(factor.Name, Total, factor.Total, (row, 1))];

    private static IEnumerable<Mark> Bar(string factor, Series series, Estimate index, (int Row, int Lane) at)
    {
        if (!double.IsFinite(index.Value)) yield break;
        Estimate shown = index.In(100);
        (double low, double high) = new Lanes(2).Extent(at.Row, at.Lane);
        bool resolved = shown.Interval.Low > 0;
        yield return new Box(Math.Min(0, shown.Value), Math.Max(0, shown.Value), low, high)
        {
            Series = series,
            Faint = !resolved,
            Whisker = StudyWords.Whisker(shown),
            Read = $"{factor}, {series.Name}: {Share.Spoken(index)}{(resolved ? "" : ", not shown to be above 0")}",
        };
    }

    private static string Title(Measurand what, SobolFactor[] ordered)
    {
        if (ordered.Length == 0) return $"{what.Name}: no assumption was varied";
        SobolFactor first = ordered[0];
        if (first.Total.Interval.Low <= 0) return $"{what.Name}: no assumption is shown to matter";
        string most = $"{first.Name} makes {Share.Value(first.Total)} parts of what differs in {what.Name}";
        if (ordered.Length == 1) return most;
        return ordered[1].Total.Interval.High < first.Total.Interval.Low
            ? $"{most}, more than any other assumption"
            : $"{most}; whether more than {ordered[1].Name} is too close to call";
    }
}

/// <summary>
/// How much of the variance of a value a factor explains (Sobol' 2001, Mathematics and Computers in Simulation 55:271).
/// </summary>
/// <param name="Name">The factor.</param>
/// <param name="First">By itself, as a share of the whole; an estimate may lie below 0.</param>
/// <param name="Total">With all its interactions, as a share of the whole.</param>
public sealed record SobolFactor(string Name, Estimate First, Estimate Total);
