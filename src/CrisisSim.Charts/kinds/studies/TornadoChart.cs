using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What moves a value most, one factor at a time: bars from the base to the value at either end of a factor's range,
/// the widest on top.
/// </summary>
public static class TornadoChart
{
    private const int RowHeight = 44;

    private static readonly Series AtLow = new("at its lowest", 3), AtHigh = new("at its highest", 2);

    /// <param name="what">What is measured, and of whom.</param>
    /// <param name="atBase">Its value with every assumption as stated.</param>
    /// <param name="factors">The factors in any order; may be none.</param>
    /// <param name="method">How it was played, in a clause.</param>
    public static Chart Draw(Measurand what, Estimate atBase, IReadOnlyList<TornadoFactor> factors, string method = "")
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(factors);
        what = what.RoundedFor(
            factors.SelectMany(factor => new[] { factor.Low.Value, factor.High.Value }).Append(atBase));
        TornadoFactor[] ordered = [.. factors
            .OrderByDescending(factor => factor.IsResolved)
            .ThenByDescending(factor => Math.Abs(factor.Swing.Value))];
        (double from, double to) =
            AxisRange.Around(ordered.SelectMany(factor => Ends(what, factor)).Append(what.Factor * atBase.Value));
        return new Chart
        {
            Name = FileName.Join("tornado", what.Name),
            Title = WordList.Capital(Title(what, ordered)),
            Subtitle = StudyWords.Sentence(
                $"{WordList.Capital(what.Name)} {what.Spoken(atBase)} with every assumption as stated",
                StudyWords.Trials([atBase]), "lines: luck, 19 times in 20", method),
            Description = Description(what, atBase, ordered),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(from, to) { Title = what.AxisTitle },
                    Y = new NameAxis(
                        [.. ordered.Select(
                            factor => WordList.Capital($"{factor.Name} ({factor.Low.Setting}; {factor.High.Setting})"))]),
                    Marks = [.. ordered.SelectMany((factor, row) => Bars(what, atBase, factor, row)), new ReferenceLine(
                        what.Factor * atBase.Value, Upright: true) { Solid = true }],
                },
            ],
            Legend = [AtLow, AtHigh],
            Remark = "Upright line: every assumption as stated. In brackets: its lowest and its highest value."
                + (ordered.Any(factor => !factor.IsResolved)
                    ? " Pale: no effect shown."
                    : ""),
            PlotHeight = Math.Max(1, ordered.Length) * RowHeight,
        };
    }

    private static IEnumerable<double> Ends(Measurand what, TornadoFactor factor) =>
        StudyWords.Ends(factor.Low.Value.In(what.Factor)).Concat(StudyWords.Ends(factor.High.Value.In(what.Factor)));

    private static IEnumerable<Mark> Bars(Measurand what, Estimate atBase, TornadoFactor factor, int row)
    {
        var lanes = new Lanes(2);
        (Series Series, string Setting, Estimate Value)[] ends =
        [
            (AtLow, factor.Low.Setting, factor.Low.Value),
            (AtHigh, factor.High.Setting, factor.High.Value)
        ];
        for (int lane = 0; lane < ends.Length; lane++)
        {
            (Series series, string setting, Estimate value) = ends[lane];
            if (!double.IsFinite(value.Value)) continue;
            Estimate shown = value.In(what.Factor);
            double center = what.Factor * atBase.Value;
            (double low, double high) = lanes.Extent(row, lane);
            yield return new Box(Math.Min(center, shown.Value), Math.Max(center, shown.Value), low, high)
            {
                Series = series,
                Faint = !factor.IsResolved,
                Whisker = StudyWords.Whisker(shown),
                Read =
                    $"{factor.Name} = {setting}: "
                        + $"{what.Spoken(value)}{(factor.IsResolved ? "" : ", no effect shown")}",
            };
        }
    }

    private static string Title(Measurand what, TornadoFactor[] ordered)
    {
        if (ordered.Length == 0) return $"{what.Name}: no assumption was varied";
        int resolved = ordered.Count(factor => factor.IsResolved);
        if (resolved == 0)
            return $"None of {Names.Count(ordered.Length, "assumption")} is shown to matter for {what.Name}";
        TornadoFactor most = ordered[0];
        string rest = resolved < ordered.Length
            ? $"; for {ordered.Length - resolved} of {ordered.Length} no effect is shown"
            : "";
        return $"{most.Name} moves {what.Name} most, from {what.Value(most.Low.Value)} to "
            + $"{what.Value(most.High.Value)}{rest}";
    }

    private static string Description(Measurand what, Estimate atBase, TornadoFactor[] ordered) =>
        $"Bars from the base, {what.Name} {what.Spoken(atBase)}, to its value at either end of each factor's range. "
        + string.Join(" ", ordered.Select(factor => Describe(what, factor)));

    private static string Describe(Measurand what, TornadoFactor factor) =>
        $"{factor.Name}: {what.Spoken(factor.Low.Value)} at {factor.Low.Setting}, {what.Spoken(factor.High.Value)} at "
            + $"{factor.High.Setting}"
        + (factor.IsResolved ? "." : ", no effect shown.");
}

/// <summary>A factor that is set to the ends of its range, one at a time.</summary>
/// <param name="Name">The factor.</param>
/// <param name="Low">Its low setting as text, and the value there.</param>
/// <param name="High">Its high setting as text, and the value there.</param>
/// <param name="Swing">The value at the high setting less that at the low one, over the same trials.</param>
public sealed record TornadoFactor(string Name, (string Setting, Estimate Value) Low,
    (string Setting, Estimate Value) High, Estimate Swing)
{
    /// <summary>Whether it is shown to move the value at all.</summary>
    public bool IsResolved => Swing.Interval.ExcludesZero;
}
