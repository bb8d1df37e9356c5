using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What an effective response waits for: mean hours over all crises by stage of the critical path, each bar beginning
/// where the last one ended, up to the hours without an effective response. A crisis without one counts up to day
/// 30, at the stage at which it hangs.
/// </summary>
public static class CriticalPathChart
{
    private const double Filled = 0.76, Room = 1.1;
    private const int TogetherAtMost = 3, RowOfOne = 22, RowOfSeveral = 18, RowGap = 10;

    private const string Whole = "all stages";

    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    /// <summary>The paths under all compared wordings.</summary>
    public static Chart Draw(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Draw(comparison.Tables, comparison.Confidence);
    }

    /// <summary>The paths under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        PathWording[] paths = [.. tables.Select((table, k) => new PathWording(table, series[k], confidence))];
        var words = new PathWords(paths);
        return new Chart
        {
            Name = "critical-path",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = [.. Panels(paths)],
            Columns = paths.Length > TogetherAtMost ? 2 : 1,
            Legend = paths.Length is > 1 and <= TogetherAtMost ? series : [],
            PlotHeight = (Stages.Length + 1)
                * (paths.Length > TogetherAtMost ? RowOfOne : RowGap + (Math.Max(2, paths.Length) * RowOfSeveral)),
            Remark =
                $"The line at the end of a last bar is its {Phrase.Level(confidence)} interval of luck. Detection, "
                    + "evidence and so on name what is waited for.",
        };
    }

    /// <summary>All wordings in one panel where they are few, else one panel each on the same scale.</summary>
    private static IEnumerable<Panel> Panels(PathWording[] paths)
    {
        double most = Math.Max(1, paths.Max(path => path.Total.Interval.High) * Room);
        if (paths.Length <= TogetherAtMost)
            return [Panel("", [.. paths.SelectMany((path, place) => Steps(path, place, paths.Length))], most)];
        return paths.Select(path => Panel(path.Series.Name, [.. Steps(path, 0, 1)], most));
    }

    private static Panel Panel(string heading, IReadOnlyList<Mark> marks, double most) => new()
    {
        Heading = heading,
        X = new NumberAxis(0, most) { Title = "mean hours over all crises, up to day 30", Unit = " h" },
        Y = new NameAxis([.. Stages.Select(stage => Names.Plain(stage)), Whole]),
        Marks = marks,
    };

    private static IEnumerable<Mark> Steps(PathWording path, int place, int of)
    {
        double height = Filled / of, low = (place * height) - (Filled / 2), end = 0;
        for (int row = 0; row < Stages.Length; row++)
        {
            double start = end;
            end += path[Stages[row]].Value;
            yield return new Box(start, end, row + low, row + low + height)
            {
                Series = path.Series,
                Text = EndpointFigure.Hours(path[Stages[row]]),
                Read = $"{path.Series.Name}, {Names.Plain(Stages[row])}: {Phrase.Hours(path[Stages[row]])}",
            };
            yield return new Curve([new Point(end, row + low + height), new Point(end, row + 1 + low)])
            {
                Series = path.Series,
                Faint = true
            };
        }
        yield return Total(path, Stages.Length + low, height);
    }

    private static Box Total(PathWording path, double low, double height) => new(0, path.Total.Value, low, low + height)
    {
        Series = path.Series,
        Text = EndpointFigure.Hours(path.Total),
        Whisker = new Whisker(path.Total.Interval.Low, path.Total.Interval.High),
        Read = $"{path.Series.Name}, {Whole}: {Phrase.Hours(path.Total)}",
    };
}

/// <summary>
/// What a chart of critical paths says: where the hours go, and which stage makes most of a difference.
/// </summary>
internal sealed class PathWords(PathWording[] paths)
{
    private const string Without = "without an effective response";
    private const int NamedAtMost = 3;

    private PathWording First => paths[0];

    public string Title => paths.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(paths[1]), _ => TitleOfMany() };

    public string Subtitle =>
        $"Mean hours by stage of the critical path over {Phrase.AllCrises(First.Trials)}; never effective by "
            + $"{Phrase.Hour(First.Until)}: {Never()}, and counted up to it";

    public string Description =>
        $"Mean hours {Without} by stage of the critical path, one after the other, over "
            + $"{Phrase.AllCrises(First.Trials)}. "
        + string.Join(" ", paths.Select(
            path => $"{path.Series.Name}: {WordList.And(Stages(path))}, {Phrase.Hours(path.Total)} in all."));

    private static string[] Stages(PathWording path) =>
        [.. Enum.GetValues<Stage>().Select(stage => $"{Names.Plain(stage)} {EndpointFigure.Hours(path[stage])}")];

    private string TitleOfOne() =>
        $"Of {EndpointFigure.Hours(First.Total)} {Without}, {Names.Plain(First.Longest)} takes most: "
            + $"{EndpointFigure.Hours(First[First.Longest])}";

    private string TitleOfTwo(PathWording other)
    {
        (string before, string now) = (Phrase.Quote(First.Series.Name), Phrase.Quote(other.Series.Name));
        PairedDifference total = other.Less(First);
        if (total.Differing == 0) return $"The hours {Without} are the same under {now} and {before}, in every crisis";
        if (!total.IsResolved) return $"Whether {now} has fewer hours {Without} than {before} is not resolved";
        int sign = Math.Sign(total.Difference.Value);
        (string hours, string instead) = Phrase.TwoHours(other.Total, First.Total);
        string title = $"{hours} {Without} under {now} instead of {instead} under {before}";
        return Most(other, sign) is { } stage
            ? $"{title}, mostly by {(sign < 0 ? "less" : "more")} {Names.Plain(stage)}"
            : title;
    }

    private string TitleOfMany() => new BaselineTitle($"the time {Without}", "is shorter", "is longer").Title(
        First.Series.Name, [.. paths.Skip(1).Select(path => (path.Series.Name, path.Less(First)))]);

    /// <summary>
    /// The stage that makes more than half of the difference, where its own difference is resolved; null where none
    /// does.
    /// </summary>
    private Stage? Most(PathWording other, int sign)
    {
        double half = Math.Abs(other.Total.Value - First.Total.Value) / 2;
        foreach (Stage stage in Enum.GetValues<Stage>())
            if (other.Less(First, stage) is { IsResolved: true } difference
                && difference.Difference.Value * sign > half)
                return stage;
        return null;
    }

    private string Never()
    {
        if (paths.Length == 1) return EndpointFigure.Percent(First.Never);
        if (paths.Length <= NamedAtMost)
            return string.Join(", ",
                paths.Select(path => $"{EndpointFigure.Percent(path.Never)} under {Phrase.Quote(path.Series.Name)}"));
        PathWording[] order = [.. paths.OrderBy(path => path.Never.Value)];
        return $"{EndpointFigure.Percent(order[0].Never)} to {EndpointFigure.Percent(order[^1].Never)}, by wording";
    }
}
