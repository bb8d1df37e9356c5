using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Texts by two measures with their intervals: numbers that a list beside it explains, and a line through those that no
/// other text outdoes in both (the Pareto front).
/// </summary>
public static class ScatterChart
{
    private const int Height = 400, MostNamed = 12;

    private const double Points = 1.5, Letters = 300;

    private static readonly Series Front = new("leads", 1), Near = new("outdone, too close to call", 3),
        Behind = new("outdone", 6);

    /// <param name="x">The measure from left to right.</param>
    /// <param name="y">The measure from bottom to top.</param>
    /// <param name="points">The texts; those whose values are not finite are left out and counted.</param>
    /// <param name="method">How they were played, in a clause.</param>
    public static Chart Draw(Measurand x, Measurand y, IReadOnlyList<ScatterPoint> points, string method = "")
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        ArgumentNullException.ThrowIfNull(points);
        ScatterPoint[] known = [.. points.Where(
            point => double.IsFinite(point.X.Value) && double.IsFinite(point.Y.Value))];
        (x, y) = (x.RoundedFor(known.Select(point => point.X)), y.RoundedFor(known.Select(point => point.Y)));
        var front = new ScatterFront(known, x, y);
        ScatterPoint[] named = [.. known.OrderByDescending(front.Holds).Take(MostNamed)];
        named = [.. known.Where(named.Contains)];
        return new Chart
        {
            Name = FileName.Join("scatter", x.Name, y.Name),
            Title = WordList.Capital(Title(x, y, known, front)),
            Subtitle = StudyWords.Sentence(WordList.Capital(method), "bars across and upright: luck alone",
                points.Count > known.Length
                    ? $"{points.Count - known.Length} of {points.Count} not shown, their values are not known"
                    : ""),
            Description = $"{WordList.Capital(x.Name)} and {y.Name} of each text. "
                + string.Join(" ", known.Select(point => $"{Read(x, y, point, front)}.")),
            Panels = [Plot(x, y, (known, named), front), .. named.Length > 0 ? [Key(named, front)] : (Panel[])[]],
            Columns = named.Length > 0 ? 2 : 1,
            Legend = [.. known.Select(point => SeriesOf(point, front)).Distinct().OrderBy(series => series.Place)],
            Remark = "Leads: no other text is as good in both, or better. Outdone: another is; too close to call where "
                + "luck could be why."
                + (named.Length < known.Length ? $" Without a number: {known.Length - named.Length} more." : ""),
            PlotHeight = Height,
        };
    }

    private static Panel Plot(Measurand x, Measurand y, (ScatterPoint[] All, ScatterPoint[] Named) points,
        ScatterFront front)
    {
        (double Left, double Right) across = AxisRange.Around(
            points.All.SelectMany(point => StudyWords.Ends(point.X.In(x.Factor))));
        (double Low, double High) upward = AxisRange.Around(
            points.All.SelectMany(point => StudyWords.Ends(point.Y.In(y.Factor))));
        return new Panel
        {
            X = new NumberAxis(across.Left, across.Right) { Title = AxisTitle(x, "→", "←") },
            Y = new NumberAxis(upward.Low, upward.High) { Title = AxisTitle(y, "↑", "↓") },
            Marks =
            [
                .. Line(x, y, [.. points.All.Where(front.Holds)]),
                .. points.All.Select(point => Dot(x, y, point, front) with
                {
                    Text = Array.IndexOf(points.Named, point) is >= 0 and int k ? Label(point, k) : "",
                })
            ],
            Part = Points,
        };
    }

    /// <summary>Which number is which text, on two lines where its name is long.</summary>
    private static Panel Key(ScatterPoint[] named, ScatterFront front)
    {
        NameAxis rows = new([.. named.Select(Label)]);
        return TextColumn.Draw("which text is which", rows, [], 1) with
        {
            Marks =
            [
                .. named.SelectMany((point, row) =>
                {
                    IReadOnlyList<string> lines = FittedText.Fit(point.Name, Letters, 2, Small, strong: true).Lines;
                    double middle = (lines.Count - 1) / 2d, apart = Sizes.Line(Small) * named.Length / Height;
                    return lines.Select((line, k) => new Note(0, row + ((k - middle) * apart), line)
                    {
                        Strong = front.Holds(point),
                    });
                })
            ],
        };
    }

    /// <summary>Size of the letters of the list, px.</summary>
    private static double Small => Sizes.For(960).Small;

    private static string Label(ScatterPoint point, int k) =>
        point.Label.Length > 0 ? point.Label : FormattableString.Invariant($"{k + 1}");

    private static IEnumerable<Mark> Line(Measurand x, Measurand y, ScatterPoint[] front)
    {
        if (front.Length > 1)
            yield return new Curve([.. front
                .Select(point => new Point(x.Factor * point.X.Value, y.Factor * point.Y.Value))
                .OrderBy(point => point.X)])
            { Series = Front };
    }

    private static Dot Dot(Measurand x, Measurand y, ScatterPoint point, ScatterFront front)
    {
        (Estimate across, Estimate upward) = (point.X.In(x.Factor), point.Y.In(y.Factor));
        Series series = SeriesOf(point, front);
        return new Dot(across.Value, upward.Value)
        {
            Series = series,
            Across = StudyWords.Whisker(across),
            Upward = StudyWords.Whisker(upward),
            Hollow = series != Front,
            Read = Read(x, y, point, front),
        };
    }

    private static Series SeriesOf(ScatterPoint point, ScatterFront front) =>
        front.Holds(point) ? Front : front.IsClearlyOutdone(point) ? Behind : Near;

    private static string Read(Measurand x, Measurand y, ScatterPoint point, ScatterFront front) =>
        $"{point.Name}: {x.Name} {x.Spoken(point.X)}, {y.Name} {y.Spoken(point.Y)}; {SeriesOf(point, front).Name}";

    private static string AxisTitle(Measurand what, string up, string down) =>
        what.HigherIsBetter is { } higher ? $"{what.AxisTitle} (better {(higher ? up : down)})" : what.AxisTitle;

    private static string Title(Measurand x, Measurand y, ScatterPoint[] known, ScatterFront front)
    {
        if (known.Length == 0) return $"{x.Name} and {y.Name}: nothing is known of either";
        ScatterPoint[] best = [.. known.Where(front.Holds)];
        int near = known.Count(point => !front.Holds(point) && !front.IsClearlyOutdone(point));
        if (best.Length == 1 && known.Length > 1 && near == known.Length - 1)
            return $"{x.Name} and {y.Name}: too close to call";
        string unsure = near > 0 ? $"; {near} more {(near == 1 ? "is" : "are")} too close to call" : "";
        return best.Length == 1
            ? $"{best[0].Name} leads in both {x.Name} and {y.Name}{unsure}"
            : $"{x.Name} against {y.Name}: {best.Length} of {known.Length} texts lead{unsure}";
    }
}

/// <summary>Which of several choices are not outdone by another in both of two measures.</summary>
internal sealed class ScatterFront(IReadOnlyList<ScatterPoint> points, Measurand x, Measurand y)
{
    /// <summary>Whether no other is at least as good in both and better in one, by value.</summary>
    public bool Holds(ScatterPoint point) => !points.Any(other => Outdoes(other, point));

    /// <summary>Whether some other outdoes it so clearly that in neither measure the intervals overlap.</summary>
    public bool IsClearlyOutdone(ScatterPoint point) =>
        points.Any(other => Outdoes(other, point) && Apart(other.X, point.X) && Apart(other.Y, point.Y));

    private bool Outdoes(ScatterPoint other, ScatterPoint point)
    {
        double byX = Better(x, other.X, point.X), byY = Better(y, other.Y, point.Y);
        return byX >= 0 && byY >= 0 && byX + byY > 0;
    }

    /// <summary>Above 0 where the first is better; what neither is better in counts as higher is better.</summary>
    private static double Better(Measurand what, Estimate first, Estimate second) =>
        (first.Value - second.Value) * (what.HigherIsBetter == false ? -1 : 1);

    private static bool Apart(Estimate one, Estimate other) =>
        one.Interval.High < other.Interval.Low || other.Interval.High < one.Interval.Low;
}

/// <summary>A text by two measures.</summary>
/// <param name="Name">What it is called; may be long.</param>
/// <param name="X">The measure from left to right.</param>
/// <param name="Y">The measure from bottom to top.</param>
public sealed record ScatterPoint(string Name, Estimate X, Estimate Y)
{
    /// <summary>What stands beside its marker; empty: its number in the list.</summary>
    public string Label { get; init; } = "";
}
