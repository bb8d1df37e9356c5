using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What an effective response waits for: mean hours over all crises by stage of the critical path, each bar beginning where the last
/// one ended, up to the hours without an effective response. A crisis without one counts up to the horizon, at the stage at which it hangs.
/// </summary>
public static class CriticalPathChart
{
    private const double Filled = 0.84;
    private const int RowsAtLeast = 26, RowOfOne = 15, RowGap = 10;

    /// <summary>The paths under all compared wordings.</summary>
    public static Chart Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Tables, comparison.Confidence);
    }

    /// <summary>The paths under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Of(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("There is no wording to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.Of(tables);
        PathWording[] paths = [.. tables.Select((table, k) => new PathWording(table, series[k], confidence))];
        Stage[] stages = Enum.GetValues<Stage>();
        var words = new PathWords(paths);
        return new Chart
        {
            Name = "critical-path",
            Title = words.Title,
            Subtitle = words.Subtitle,
            Description = words.Description,
            Panels = [Panel(paths, stages)],
            Legend = paths.Length > 1 ? series : [],
            PlotHeight = (stages.Length + 1) * Math.Max(RowsAtLeast, (paths.Length * RowOfOne) + RowGap),
            Remark = "Lines at the bars of all stages are intervals of luck.",
        };
    }

    private static Panel Panel(PathWording[] paths, Stage[] stages) => new()
    {
        X = new NumberAxis(0, Math.Max(1, paths.Max(path => path.Total.Interval.High) * 1.08)) { Title = "mean hours over all crises, up to the horizon", Unit = " h" },
        Y = new NameAxis([.. stages.Select(stage => Names.Plain(stage)), "without effective response"]),
        Marks = [.. paths.SelectMany((path, place) => Steps(path, stages, place, paths.Length))],
    };

    private static IEnumerable<Mark> Steps(PathWording path, Stage[] stages, int place, int of)
    {
        double height = Filled / of, low = (place * height) - (Filled / 2), end = 0;
        for (int row = 0; row < stages.Length; row++)
        {
            double start = end;
            end += path[stages[row]].Value;
            yield return new Box(start, end, row + low, row + low + height)
            {
                Series = path.Series,
                Text = Figure.Hours(path[stages[row]]),
                Read = $"{path.Series.Name}, {Names.Plain(stages[row])}: {Phrase.Hours(path[stages[row]])}",
            };
            yield return new Curve([new Point(end, row + low + height), new Point(end, row + 1 + low)]) { Series = path.Series, Faint = true };
        }
        yield return Total(path, stages.Length + low, height);
    }

    private static Box Total(PathWording path, double low, double height) => new(0, path.Total.Value, low, low + height)
    {
        Series = path.Series,
        Text = Figure.Hours(path.Total),
        Whisker = new Whisker(path.Total.Interval.Low, path.Total.Interval.High),
        Read = $"{path.Series.Name}, without effective response: {Phrase.Hours(path.Total)}",
    };
}
