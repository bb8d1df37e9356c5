using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>
/// One crisis under one wording or more, as a Gantt chart: a row for each actor and a bar for each wording. It is one
/// case with all its luck, to show how the mean comes about, and says so.
/// </summary>
public static class TimelineChart
{
    private const int LaneHeight = 24, LeastRow = 34;

    /// <summary>The representative trial of two wordings of a comparison, played again.</summary>
    /// <param name="scenario">The scenario that was compared.</param>
    /// <param name="comparison">The comparison; its declarations stand in the scenario.</param>
    /// <param name="other">Place of the wording that is set against the first, from 1.</param>
    /// <exception cref="ArgumentException">The scenario has no declaration of that name.</exception>
    public static Chart Draw(Scenario scenario, Comparison comparison, int other = 1)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var typical = RepresentativeTrial.Find(comparison, other);
        IReadOnlyList<Series> inks = ComparedSeries.For(comparison.Tables);
        TimelineStory[] stories =
        [
            .. new[] { 0, other }.Select(place =>
            {
                TableHead head = comparison.Tables[place].Head;
                Declaration declaration = scenario.Declarations.FirstOrDefault(each => each.Name == head.Declaration)
                    ?? throw new ArgumentException($"The scenario has no declaration '{head.Declaration}'.",
                        nameof(comparison));
                return TimelineStory.Play(scenario, inks[place], declaration,
                    (head.Seed, typical.Number));
            }),
        ];
        return Draw(scenario, stories, typical);
    }

    /// <summary>Stories of one trial, from top to bottom in every row.</summary>
    /// <param name="scenario">What was played.</param>
    /// <param name="stories">At least one, all of the same trial.</param>
    /// <param name="typical">Why this trial; null: nothing is said of it.</param>
    /// <exception cref="ArgumentException">There is no story, or they are not of one trial.</exception>
    public static Chart Draw(Scenario scenario, IReadOnlyList<TimelineStory> stories,
        RepresentativeTrial? typical = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(stories);
        if (stories.Select(story => story.Outcome.Trial).Distinct().Count() != 1)
            throw new ArgumentException("A timeline has stories of one trial.", nameof(stories));
        (IReadOnlyList<string> members, int leftOut) = MemberRows.Choose(stories, scenario.Victim);
        double[] ends = [.. stories
            .Select(story => story.Outcome.Ended.OrNever)
            .Where(end => scenario.Incident.Real || double.IsFinite(end))];
        var span = TimelineSpan.Fit(Hours(stories, members), ends, scenario.Horizon);
        string[] rows = ["How to read it", "Evidence", "Council", .. members, .. scenario.Incident.Real
            ? ["Allied force", "The attack", .. EndsBeyond(stories, span) ? ["Its end"] : (string[])[]]
            : (string[])["First force"]];
        return new Chart
        {
            Name = FileName.Join(["timeline", .. stories.Select(story => story.Wording.Head)]),
            Title = TimelineWords.Title(stories, typical, scenario.Horizon),
            Subtitle = TimelineWords.Subtitle(stories, typical, span, scenario.Incident.Real),
            Description = TimelineWords.Description(stories, scenario.Horizon),
            Panels = [new Panel
            {
                X = span.Axis(),
                Y = new NameAxis(rows),
                Marks = [.. Marks(stories, members, span, scenario.Incident)]
            }],
            Legend = [.. stories.Select(story => story.Wording)],
            Remark = leftOut > 0
                ? $"{Names.Count(leftOut, "more member")} that moved forces {(leftOut == 1 ? "is" : "are")} not shown."
                : "",
            PlotHeight = rows.Length * Math.Max(LeastRow, LaneHeight * stories.Count),
        };
    }

    private static bool EndsBeyond(IReadOnlyList<TimelineStory> stories, TimelineSpan span) =>
        stories.Any(story => !span.Shows(story.Outcome.Ended));

    private static IEnumerable<Mark> Marks(IReadOnlyList<TimelineStory> stories, IReadOnlyList<string> members,
        TimelineSpan span, Incident incident)
    {
        var lanes = new Lanes(stories.Count);
        foreach (Mark mark in TimelineKey.Draw(span)) yield return mark;
        for (int lane = 0; lane < stories.Count; lane++)
        {
            var marks = new TimelineMarks(stories[lane], lane, lanes, span);
            foreach (Mark mark in (IEnumerable<Mark>)
            [
                .. marks.Evidence(1), .. marks.Council(2), .. members.SelectMany((name, k) => marks.Member(k + 3,
                    name)),
                .. incident.Real
                    ? [.. marks.Force(members.Count + 3), .. marks.Attack(members.Count + 4, incident.At),
                        .. marks.EndBeyond(members.Count + 5)]
                    : marks.FalseAlarm(members.Count + 3),
            ]) yield return mark;
        }
    }

    /// <summary>
    /// The hours at which something shown happens; the end of a crisis long after all else would press it together.
    /// </summary>
    private static IEnumerable<double> Hours(IReadOnlyList<TimelineStory> stories, IReadOnlyList<string> members) =>
    [
        .. stories.Select(story => story.Outcome).SelectMany(outcome => (Moment[])
            [
                outcome.Conviction, outcome.Convened, outcome.Decision, outcome.FirstForce, outcome.Effective,
                outcome.ObjectiveTaken, outcome.Halted,
            ])
            .Concat(stories.SelectMany(
                story => members.Select(name => MemberRows.Member(story, name)?.Arrived ?? Moment.Never)))
            .Select(moment => moment.OrNever),
    ];
}

/// <summary>The first row of a timeline: what its bars and dots mean, drawn as they are drawn.</summary>
internal static class TimelineKey
{
    private const double Half = 0.26;

    public static IEnumerable<Mark> Draw(TimelineSpan span)
    {
        double At(double part) => span.To * part;
        yield return new Box(0, At(0.2), -Half, Half)
        {
            Faint = true,
            Text = "waits, gets ready",
            Read = "A pale bar: waits, or gets ready"
        };
        yield return new Box(At(0.22), At(0.42), -Half, Half)
        {
            Text = "acts, is under way",
            Read = "A full bar: acts, or is under way"
        };
        yield return new Dot(At(0.46), 0)
        {
            Hollow = true,
            Text = "cleared at home, or the end",
            Read = "A hollow dot: a member's own leave, or the end of the crisis"
        };
        yield return new Dot(At(0.79), 0) { Text = "it happens", Read = "A dot: it happens" };
    }
}
