using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>One number a factor as a bar from 0, in the order given, over the zone that luck could fill.</summary>
public static class FactorBarsChart
{
    private const int RowHeight = 30;

    private const double Bars = 3;

    private static readonly Series Noise = new("zone of noise: what luck alone could do", 6);

    /// <param name="heading">Name of its file, its title (the finding) and its subtitle.</param>
    /// <param name="what">What is measured.</param>
    /// <param name="factors">The factors, the first on top; may be none.</param>
    /// <param name="remark">A remark below the picture.</param>
    public static Chart Draw((string Name, string Title, string Subtitle) heading, Measurand what,
        IReadOnlyList<FactorBar> factors, string remark = "")
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(factors);
        what = what.RoundedFor(factors.Select(factor => factor.Value));
        (double from, double to) = AxisRange.FromZero([
            .. factors.SelectMany(factor => StudyWords.Ends(factor.Value.In(what.Factor))),
            .. factors.Select(factor => factor.Noise).OfType<double>().Select(noise => noise * what.Factor)
        ]);
        NameAxis rows = new([.. factors.Select(factor => WordList.Capital(factor.Name))]);
        return new Chart
        {
            Name = FileName.Join(heading.Name),
            Title = WordList.Capital(heading.Title),
            Subtitle = StudyWords.Sentence(heading.Subtitle),
            Description = $"{WordList.Capital(what.Name)}. "
                + string.Join(" ", factors.Select(factor => $"{Read(what, factor)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(from, to) { Title = what.AxisTitle },
                    Y = rows,
                    Marks =
                    [
                        .. factors.SelectMany(Zone),
                        .. factors.Select((factor, row) => Bar(what, factor, row)),
                        new ReferenceLine(0, Upright: true) { Solid = true }
                    ],
                    Part = Bars,
                },
                .. factors.Any(factor => factor.IsShown)
                    ? [TextColumn.Draw(what.Unit.Length > 0 ? what.Unit : "value", rows,
                        factors.Select(factor => Figure(what, factor)), 1)]
                    : (Panel[])[],
            ],
            Columns = factors.Any(factor => factor.IsShown) ? 2 : 1,
            Legend = factors.Any(factor => factor.Noise > 0) ? [Noise] : [],
            Remark = remark,
            PlotHeight = Math.Max(1, factors.Count) * RowHeight,
        };

        IEnumerable<Mark> Zone(FactorBar factor, int row)
        {
            if (factor.Noise is not { } noise || noise <= 0) yield break;
            yield return new Band([
                new BandLimits(0, row - 0.5, row + 0.5), new BandLimits(noise * what.Factor, row - 0.5, row + 0.5),
            ])
            {
                Series = Noise,
                Read = "zone of noise: a factor without any effect could come to this by luck",
            };
        }
    }

    private static Box Bar(Measurand what, FactorBar factor, int row)
    {
        Estimate shown = factor.Value.In(what.Factor);
        (double low, double high) = new Lanes(1).Extent(row, 0);
        return new Box(Math.Min(0, shown.Value), Math.Max(0, shown.Value), low, high)
        {
            Series = new Series(what.Name, 1),
            Faint = !factor.IsShown,
            Whisker = StudyWords.Whisker(shown),
            Read = Read(what, factor),
        };
    }

    private static string Figure(Measurand what, FactorBar factor) => factor.IsShown
        ? (what with { Unit = "" }).Spoken(factor.Value)
        : "not shown";

    private static string Read(Measurand what, FactorBar factor) =>
        $"{factor.Name}: {what.Spoken(factor.Value)}{(factor.IsShown ? "" : ", no effect shown")}";
}

/// <summary>What one factor comes to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">Its number.</param>
public sealed record FactorBar(string Name, Estimate Value)
{
    /// <summary>What a factor without any effect could come to by luck; null: not told.</summary>
    public double? Noise { get; init; }

    /// <summary>Whether it is shown to have an effect; unless said otherwise, where its interval excludes 0.</summary>
    public bool IsShown { get; init; } = Value.Interval.ExcludesZero;
}
