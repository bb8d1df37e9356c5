using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>
/// The ladder over the days of one crisis: how high the conflict stands, and below it how far the allies are, with
/// marks where they decide, where their first force is there, and at the end. One case with all its luck, not a mean.
/// </summary>
public static class LadderChart
{
    private const int Height = 230;
    private const double Day = 24, DaysFrom = 72, Room = 1.08, Least = 6, Soon = 1.4;

    /// <summary>Stories of one crisis.</summary>
    /// <param name="scenario">What was played.</param>
    /// <param name="stories">At least one, all of the same trial, of texts of the scenario.</param>
    /// <exception cref="ArgumentException">There is no story, or they are not of one trial.</exception>
    public static Chart Draw(Scenario scenario, IReadOnlyList<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(stories);
        if (stories.Select(story => story.Outcome.Trial).Distinct().Count() != 1)
            throw new ArgumentException("A ladder has stories of one trial.", nameof(stories));
        Climb[] climbs =
        [
            .. stories.Select(story => new Climb(ComparedSeries.For(scenario, story.Wording), story, scenario.Horizon)),
        ];
        double last = Last(climbs), unit = last > DaysFrom ? Day : 1;
        NumberAxis across = new(0, last / unit)
        {
            Title = unit == 1 ? "hours since the first incident" : "days since the first incident",
            Ticks = [.. AxisTicks.Below(last / unit, unit == 1)],
        };
        return new Chart
        {
            Name = FileName.Join(["ladder", .. climbs.Select(climb => climb.Text.Head)]),
            Title = LadderWords.Title(climbs, scenario),
            Subtitle = $"Crisis {Names.Number(stories[0].Outcome.Trial)}, one crisis with all its luck, not a mean"
                + (last < scenario.Horizon ? $"; cut after {TimeWords.Length(last)}" : ""),
            Description = string.Join(" ", climbs.Select(climb => LadderWords.Describe(climb, scenario))),
            Panels =
            [
                new Panel
                {
                    Heading = "How high the conflict stands",
                    X = across,
                    Y = Rungs(scenario),
                    Marks = [.. climbs.SelectMany((climb, k) => climb.Conflict(last, unit, Shift(k, climbs.Length)))],
                },
                new Panel
                {
                    Heading = "How far the allies are",
                    X = across,
                    Y = new NumberAxis(-0.3, AlliedStep.All.Count + 0.4)
                    {
                        Ticks =
                        [
                            new Tick(0, "nothing"), .. AlliedStep.All.Select((step, k) => new Tick(k + 1, step.Name)),
                        ],
                    },
                    Marks = [.. climbs.SelectMany((climb, k) => climb.Allies(last, unit, Shift(k, climbs.Length)))],
                },
            ],
            Legend = climbs.Length > 1 ? [.. climbs.Select(climb => climb.Text)] : [],
            PlotHeight = Height,
            Remark = string.Join(" ", climbs.Select(LadderWords.Early).Where(say => say.Length > 0)),
        };
    }

    /// <summary>A little beside each other, so that one line does not cover another.</summary>
    private static double Shift(int k, int of) => (k - ((of - 1) / 2.0)) * -0.12;

    private static NumberAxis Rungs(Scenario scenario)
    {
        IReadOnlyList<string> names = scenario.Ladder.Rungs;
        return new NumberAxis(0.6, names.Count + 0.4)
        {
            Ticks = [.. names.Select((name, k) => new Tick(k + 1, name.Replace('_', ' ')))],
        };
    }

    /// <summary>All that happens, and the end where it comes not long after.</summary>
    private static double Last(Climb[] climbs)
    {
        double[] hours = [.. climbs.SelectMany(climb => climb.Hours)];
        double last = hours.Where(double.IsFinite).DefaultIfEmpty(Day).Max();
        double[] ends = [.. climbs.Select(climb => climb.Story.Outcome.Ended.OrNever)];
        last = ends.Where(end => end <= Soon * last).Append(last).Max();
        return Math.Max(Least, Math.Min(climbs[0].Horizon, last * Room));
    }
}

/// <summary>A step on the way of the allies.</summary>
internal sealed record AlliedStep(string Name, Func<Outcome, Moment> When)
{
    /// <summary>From the first to the last.</summary>
    public static IReadOnlyList<AlliedStep> All { get; } =
    [
        new("somebody asks", outcome => outcome.Request), new("council meets", outcome => outcome.Convened),
        new("duty recognised", outcome => outcome.Invoked), new("decision", outcome => outcome.Decision),
        new("first force there", outcome => outcome.FirstForce), new("force is enough", outcome => outcome.Effective),
    ];
}

/// <summary>One crisis under one text as two curves. Compared by reference.</summary>
internal sealed class Climb(Series text, Story story, double horizon)
{
    public Series Text => text;

    public Story Story => story;

    public double Horizon => horizon;

    /// <summary>The hours at which something happens.</summary>
    public IEnumerable<double> Hours =>
    [
        .. story.Rungs.Select(step => step.Hours), .. AlliedStep.All.Select(step => step.When(story.Outcome).OrNever),
    ];

    public double Peak => story.Rungs.Select(step => step.Rung).Append(1).Max();

    public IEnumerable<Mark> Conflict(double last, double unit, double shift)
    {
        List<(double Hours, double Rung)> steps = [(0, 1)];
        steps.AddRange(story.Rungs
            .Where(step => step.Hours <= last)
            .Select(step => (Math.Max(0, step.Hours), step.Rung)));
        double end = Math.Min(last, story.Outcome.Ended.OrNever);
        steps.Add((Math.Max(end, steps[^1].Hours), steps[^1].Rung));
        yield return Line(steps, unit, shift, at => FormattableString.Invariant($"rung {at:0.#}"));
        foreach ((string name, Moment when) in ((string, Moment)[])
            [("decision", story.Outcome.Decision), ("first force", story.Outcome.FirstForce)])
            if (when.By(last)) yield return Dot(when.Hours, At(steps, when.Hours) + shift, unit, name, hollow: false);
        if (story.Outcome.Ended.By(last))
            yield return Dot(end, steps[^1].Rung + shift, unit, Names.Describe(story.Outcome.End), hollow: true);
    }

    public IEnumerable<Mark> Allies(double last, double unit, double shift)
    {
        List<(double Hours, double Rung)> steps = [(0, 0)];
        foreach ((double hours, int rung) in AlliedStep.All
            .Select((step, k) => (step.When(story.Outcome).OrNever, k + 1))
            .Where(at => at.OrNever <= last)
            .OrderBy(at => at.OrNever))
            if (rung > steps[^1].Rung) steps.Add((Math.Max(0, hours), rung));
        double end = Math.Min(last, story.Outcome.Ended.OrNever);
        steps.Add((Math.Max(end, steps[^1].Hours), steps[^1].Rung));
        yield return Line(steps, unit, shift, at => at == 0 ? "nothing" : AlliedStep.All[(int)at - 1].Name);
        foreach (AlliedStep step in AlliedStep.All)
        {
            Moment when = step.When(story.Outcome);
            if (when.By(last))
                yield return Dot(Math.Max(0, when.Hours), AlliedStep.All.ToList().IndexOf(step) + 1 + shift, unit,
                    TimeWords.Length(when.Hours), hollow: false);
        }
    }

    private Curve Line(List<(double Hours, double Rung)> steps, double unit, double shift, Func<double, string> says) =>
        new([.. steps.Select(step => new Point(step.Hours / unit, step.Rung + shift))])
        {
            Series = text,
            Steps = true,
            Reads = [.. steps.Select(step => $"{text.Name}, {Clock.Text(step.Hours)}: {says(step.Rung)}")],
        };

    private Dot Dot(double hours, double y, double unit, string says, bool hollow) => new(hours / unit, y)
    {
        Series = text,
        Text = says,
        Hollow = hollow,
        Read = $"{text.Name}, {Clock.Text(hours)}: {says}",
    };

    private static double At(List<(double Hours, double Rung)> steps, double hours) =>
        steps.Last(step => step.Hours <= Math.Max(0, hours)).Rung;
}

/// <summary>What a ladder says of its crisis.</summary>
internal static class LadderWords
{
    /// <summary>How far above a rung a conflict stands that is said to be above it, in rungs.</summary>
    private const double Above = 0.25;

    /// <summary>That force is there before the allies decide, for that looks like a mistake; else nothing.</summary>
    public static string Early(Climb climb)
    {
        Outcome outcome = climb.Story.Outcome;
        if (!outcome.FirstForce.Happened || outcome.FirstForce.OrNever >= outcome.Decision.OrNever) return "";
        string decision = outcome.Decision.Happened
            ? $"before the allies decide ({TimeWords.Length(outcome.Decision.Hours)})"
            : "though the allies never decide";
        return $"Under {climb.Text.Name} the first force is there after {TimeWords.Length(outcome.FirstForce.Hours)}, "
            + $"{decision}.";
    }

    public static string Title(Climb[] climbs, Scenario scenario)
    {
        string[] peaks = [.. climbs.Select(climb => Peak(climb, scenario))];
        return peaks.Distinct().Count() == 1
            ? $"In this crisis the conflict rises {peaks[0]}{(climbs.Length switch
            {
                1 => $" under {Phrase.Named(climbs[0].Text.Name)}",
                2 => " under both texts",
                _ => " under each text",
            })}"
            : "In this crisis the conflict rises "
                + WordList.And([.. climbs.Select((climb, k) => $"{peaks[k]} under {Phrase.Named(climb.Text.Name)}")]);
    }

    public static string Describe(Climb climb, Scenario scenario)
    {
        Outcome outcome = climb.Story.Outcome;
        return $"Under {climb.Text.Name} the conflict rises {Peak(climb, scenario)}; decision "
            + $"{By(outcome.Decision)}, first force {By(outcome.FirstForce)}, effective {By(outcome.Effective)}, end "
            + $"{By(outcome.Ended)}: {Names.Describe(outcome.End)}.";
    }

    /// <summary>"to “limited attack”", or above it where it stands between that rung and the next.</summary>
    private static string Peak(Climb climb, Scenario scenario)
    {
        double rung = Math.Clamp(Math.Floor(climb.Peak + Above), 1, scenario.Ladder.Rungs.Count);
        return $"{(climb.Peak - rung >= Above ? "above" : "to")} “{scenario.Ladder.NameAt(rung).Replace('_', ' ')}”";
    }

    private static string By(Moment moment) => TimeWords.By(moment.Happened ? moment.Hours : null);
}
