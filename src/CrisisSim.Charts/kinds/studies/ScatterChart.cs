using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Choices by two measures with their intervals, those that no other outdoes in both joined by a line (the Pareto
/// front).
/// </summary>
public static class ScatterChart
{
    private const int Height = 420;

    private static readonly Series Front = new("not outdone", 1), Near = new("outdone, not resolved", 3),
        Behind = new("outdone", 6);

    /// <param name="x">The measure from left to right.</param>
    /// <param name="y">The measure from bottom to top.</param>
    /// <param name="points">The choices; those whose values are not finite are left out and counted.</param>
    /// <param name="method">How they were played, in a clause.</param>
    public static Chart Draw(Measurand x, Measurand y, IReadOnlyList<ScatterPoint> points, string method = "")
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        ArgumentNullException.ThrowIfNull(points);
        ScatterPoint[] known = [.. points.Where(
            point => double.IsFinite(point.X.Value) && double.IsFinite(point.Y.Value))];
        var front = new ScatterFront(known, x, y);
        (double Left, double Right) across = AxisRange.Around(
            known.SelectMany(point => StudyWords.Ends(point.X.In(x.Factor))));
        (double Low, double High) upward = AxisRange.Around(
            known.SelectMany(point => StudyWords.Ends(point.Y.In(y.Factor))));
        return new Chart
        {
            Name = FileName.Join("scatter", x.Name, y.Name),
            Title = WordList.Capital(Title(x, y, known, front)),
            Subtitle = StudyWords.Sentence(
                known.Length == 0
                    ? ""
                    : $"{StudyWords.Trials(known.SelectMany(point => new[] { point.X, point.Y }))} each",
                    "95 % intervals, luck alone", method,
                points.Count > known.Length
                    ? $"{points.Count - known.Length} of {points.Count} not shown, their values are not known"
                    : ""),
            Description = $"{x.Name} and {y.Name} of each choice. "
                + string.Join(" ", known.Select(point => $"{Read(x, y, point, front)}.")),
            Panels =
            [
                new Panel
                {
                    X = new NumberAxis(across.Left, across.Right) { Title = AxisTitle(x, "→", "←") },
                    Y = new NumberAxis(upward.Low, upward.High) { Title = AxisTitle(y, "↑", "↓") },
                    Marks =
                    [
                        .. Line(x, y, [.. known.Where(front.Holds)]),
                        .. known.Select(point => Dot(x, y, point, front))
                    ],
                },
            ],
            Legend = [.. known.Select(point => SeriesOf(point, front)).Distinct().OrderBy(series => series.Place)],
            Remark =
                "Outdone: another choice is better in both by value; not resolved: none is so with intervals that "
                    + "stay apart.",
            PlotHeight = Height,
        };
    }

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
            Text = point.Name,
            Read = Read(x, y, point, front),
        };
    }

    private static Series SeriesOf(ScatterPoint point, ScatterFront front) =>
        front.Holds(point) ? Front : front.IsClearlyOutdone(point) ? Behind : Near;

    private static string Read(Measurand x, Measurand y, ScatterPoint point, ScatterFront front) =>
        $"{point.Name}: {x.Name} {x.Ranged(point.X)}, {y.Name} {y.Ranged(point.Y)}; {SeriesOf(point, front).Name}";

    private static string AxisTitle(Measurand what, string up, string down) =>
        what.HigherIsBetter is { } higher ? $"{what.AxisTitle} (better {(higher ? up : down)})" : what.AxisTitle;

    private static string Title(Measurand x, Measurand y, ScatterPoint[] known, ScatterFront front)
    {
        if (known.Length == 0) return $"{x.Name} and {y.Name}: nothing is known of either";
        ScatterPoint[] best = [.. known.Where(front.Holds)];
        int near = known.Count(point => !front.Holds(point) && !front.IsClearlyOutdone(point));
        string unsure = near > 0 ? $"; for {near} more that is not resolved" : "";
        return best.Length == 1
            ? $"'{best[0].Name}' is best in both {x.Name} and {y.Name}{unsure}"
            : $"{best.Length} of {known.Length} choices are outdone by none in both {x.Name} and {y.Name}{unsure}";
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

/// <summary>A text, or another choice, by two measures.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">The measure from left to right.</param>
/// <param name="Y">The measure from bottom to top.</param>
public sealed record ScatterPoint(string Name, Estimate X, Estimate Y);
