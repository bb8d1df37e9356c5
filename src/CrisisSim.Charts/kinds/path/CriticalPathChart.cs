using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// What an effective response waits for: mean time over all crises by stage of the critical path, a row a stage, of two
/// wordings as a line from before to after, of more as a marked dot each. A crisis without an effective response counts
/// up to day 30, at the stage at which it hangs.
/// </summary>
public static class CriticalPathChart
{
    private const int RowOfFew = 34, RowOfSeveral = 18, RowGap = 14;

    /// <summary>Part of the axis that is added at its right for what is written there.</summary>
    private const double RoomForText = 0.22, Hair = 0.012, Bar = 0.3;

    private const double Day = 24, DaysFrom = 72;

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
            Panels = [Panel(paths)],
            Legend = paths.Length > 1 ? series : [],
            PlotHeight = (Stages.Length + 1)
                * (paths.Length <= 2 ? RowOfFew : (paths.Length * RowOfSeveral) + RowGap),
            Remark = "All stages: the time to day 30 without an effective response, in the mean; the bar is what luck "
                + "leaves open.",
        };
    }

    private static Panel Panel(PathWording[] paths)
    {
        double most = Math.Max(1, paths.Max(path => path.Total.Interval.High)), end = most * (1 + RoomForText);
        double unit = most > DaysFrom ? Day : 1;
        var lanes = new Lanes(paths.Length <= 2 ? 1 : paths.Length);
        return new Panel
        {
            X = new NumberAxis(-most * 0.02 / unit, end / unit)
            {
                Title = unit == 1 ? "hours, mean of all crises" : "days, mean of all crises",
                Ticks = [.. AxisTicks.Below(most / unit, unit == 1)],
            },
            Y = new NameAxis([.. Stages.Select(StageWords.Name), "All stages"]),
            Marks = [.. Enumerable.Range(0, Stages.Length + 1).SelectMany(row => Row(paths, row, lanes, (unit, end)))],
        };
    }

    private static IEnumerable<Mark> Row(PathWording[] paths, int row, Lanes lanes, (double Unit, double End) axis)
    {
        Estimate[] hours = [.. paths.Select(path => row < Stages.Length ? path[Stages[row]] : path.Total)];
        string name = row < Stages.Length ? StageWords.Name(Stages[row]) : "All stages";
        if (paths.Length == 2 && hours[0].Value != hours[1].Value)
        {
            double middle = lanes.Middle(row, 0);
            yield return new Box(Math.Min(hours[0].Value, hours[1].Value) / axis.Unit,
                Math.Max(hours[0].Value, hours[1].Value) / axis.Unit, middle - Hair, middle + Hair)
            {
                Read = $"{name}: from {Phrase.Length(hours[0])} to {Phrase.Length(hours[1])}",
            };
        }
        for (int k = 0; k < paths.Length; k++)
            foreach (Mark mark in Marks(paths[k], hours[k], name,
                (row, lanes.Middle(row, paths.Length <= 2 ? 0 : k), lanes.Count, axis.Unit)))
                yield return mark;
        IReadOnlyList<string> texts = Phrase.Lengths(hours);
        if (paths.Length <= 2)
        {
            yield return new Note(axis.End / axis.Unit, lanes.Middle(row, 0), string.Join(" → ", texts.Distinct()))
            {
                Strong = row == Stages.Length
            };
            yield break;
        }
        for (int k = 0; k < paths.Length; k++)
            yield return new Note(axis.End / axis.Unit, lanes.Middle(row, k), texts[k]) { Series = paths[k].Series };
    }

    private static IEnumerable<Mark> Marks(PathWording path, Estimate hours, string name,
        (int Row, double Y, int Lanes, double Unit) at)
    {
        if (at.Row == Stages.Length)
            yield return new Box(hours.Interval.Low / at.Unit, hours.Interval.High / at.Unit, at.Y - (Bar / at.Lanes),
                at.Y + (Bar / at.Lanes))
            {
                Series = path.Series,
                Faint = true,
                Read = $"{path.Series.Name}, {name}: what luck leaves open",
            };
        yield return new Dot(hours.Value / at.Unit, at.Y)
        {
            Series = path.Series,
            Read = $"{path.Series.Name}, {name}: {Phrase.Length(hours)}",
        };
    }
}

/// <summary>What a chart of critical paths says: how long in all, and what is waited for most.</summary>
internal sealed class PathWords(PathWording[] paths)
{
    private const string Without = "without an effective response";
    private const int NamedAtMost = 3;

    private PathWording First => paths[0];

    public string Title => paths.Length switch { 1 => TitleOfOne(), 2 => TitleOfTwo(paths[1]), _ => TitleOfMany() };

    public string Subtitle =>
        $"What is waited for, over {Phrase.AllCrises(First.Trials)}, to {Phrase.Hour(First.Until)}; never effective "
            + $"by then: {Never()}. Luck alone";

    public string Description =>
        $"Mean time {Without} by stage of the critical path, one after the other, over "
            + $"{Phrase.AllCrises(First.Trials)}. "
        + string.Join(" ", paths.Select(
            path => $"{path.Series.Name}: {WordList.And(Stages(path))}, {Phrase.Length(path.Total)} in all."));

    private static string[] Stages(PathWording path) =>
        [.. Enum.GetValues<Stage>().Select(stage => $"{StageWords.Plain(stage)} {Phrase.Length(path[stage])}")];

    private string TitleOfOne() =>
        TitleOfOne(Phrase.Lengths([First.Total, First[First.Longest]]));

    private string TitleOfOne(IReadOnlyList<string> lengths) =>
        $"{lengths[0]} {Without}, of which {lengths[1]} for {StageWords.Plain(First.Longest)}";

    private string TitleOfTwo(PathWording other)
    {
        PairedDifference total = other.Less(First);
        IReadOnlyList<string> lengths = Phrase.Lengths([First.Total, other.Total]);
        (string then, string now) = (lengths[0], lengths[1]);
        if (total.Differing == 0) return $"{then} {Without} under both texts, the same in every crisis";
        if (then == now) return $"{then} {Without} under both texts";
        string title =
            $"{then} {Without} under {Phrase.Named(First.Series.Name)}, {now} under {Phrase.Named(other.Series.Name)}";
        if (!total.IsResolved) return $"{title}; no clear change";
        return Most(other, Math.Sign(total.Difference.Value)) is { } stage
            ? $"{title}; most of it is {StageWords.Plain(stage)}"
            : title;
    }

    private string TitleOfMany()
    {
        PathWording[] order = [.. paths.OrderBy(path => path.Total.Value)];
        IReadOnlyList<string> lengths = Phrase.Lengths([order[0].Total, order[^1].Total]);
        (string least, string most) = (lengths[0], lengths[1]);
        return least == most
            ? $"{least} {Without} under each text"
            : $"{least} ({Phrase.Named(order[0].Series.Name)}) to {most} ({Phrase.Named(order[^1].Series.Name)}) "
                + Without;
    }

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
        if (paths.Length == 1) return Phrase.Percent(First.Never);
        PathWording[] order = [.. paths.OrderBy(path => path.Never.Value)];
        string least = Phrase.Percent(order[0].Never), most = Phrase.Percent(order[^1].Never);
        if (least == most) return $"{least} under each text";
        return paths.Length <= NamedAtMost
            ? string.Join(", ",
                paths.Select(path => $"{Phrase.Percent(path.Never)} under {Phrase.Named(path.Series.Name)}"))
            : $"{least} to {most}";
    }
}

/// <summary>
/// The critical path under one wording: mean hours by stage, and of all stages. Compared by reference.
/// </summary>
internal sealed class PathWording
{
    private readonly TrialTable table;
    private readonly Estimate[] stages;

    public PathWording(TrialTable table, Series series, Confidence confidence)
    {
        (this.table, Series) = (table, series);
        stages = [.. Enum.GetValues<Stage>().Select(stage => Wording.HoursIn(stage, table, confidence))];
        Total = HoursWithout.Estimate(table.Times(Milestone.Effective), Until, confidence);
        Never = Proportion.From([.. table[Milestone.Effective].ToArray().Select(at => at > Until)])
            .Estimate(confidence);
    }

    public Series Series { get; }

    public int Trials => table.Trials;

    /// <summary>Hours up to which is counted: day 30, or the horizon where that is sooner.</summary>
    public double Until => Math.Min(CountingWindow.Hours, table.Horizon);

    /// <summary>Mean hours without an effective response, up to day 30.</summary>
    public Estimate Total { get; }

    /// <summary>The share of crises without an effective response by then.</summary>
    public Estimate Never { get; }

    /// <summary>Mean hours of a stage over all crises.</summary>
    public Estimate this[Stage stage] => stages[(int)stage];

    /// <summary>The stage with most hours.</summary>
    public Stage Longest => Enum.GetValues<Stage>().MaxBy(stage => this[stage].Value);

    /// <summary>This wording's hours of a stage less the other's, over the same trials.</summary>
    public PairedDifference Less(PathWording other, Stage stage) =>
        Paired.Means(table[stage], other.table[stage], new Interval(0, Until), Total.Confidence, always: true);

    /// <summary>This wording's hours without an effective response less the other's.</summary>
    public PairedDifference Less(PathWording other) =>
        Paired.HoursWithout(table.Times(Milestone.Effective), other.table.Times(Milestone.Effective), Until,
            Total.Confidence);
}
