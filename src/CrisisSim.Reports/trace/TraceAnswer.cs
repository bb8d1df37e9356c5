using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of one crisis, told once or twice: its main events, and where the time went.</summary>
internal static class TraceAnswer
{
    private const string Parting = "> ";

    public static FirstScreen Compose(TraceReportData told)
    {
        var words = new TraceWords(told);
        bool two = told.Stories.Count > 1;
        return new FirstScreen
        {
            Asked = $"One crisis{(two ? ", told twice" : "")}: {told.Scenario.Title}, number {told.Trial}"
                + (two ? "" : $", under {words.Titles[0]}"),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Ladder(told),
            Notes = [.. Notes(told, words)],
            Next = two
                ? NextStep.Of("is it so in others?", ["compare", .. told.Source.Words])
                : NextStep.Of("and in others?", ["run", .. told.Source.Words, "--wording", told.Stories[0].Wording]),
            Again = told.Command,
            Last = "One crisis is no finding.",
        };
    }

    private static IEnumerable<string> Notes(TraceReportData told, TraceWords words)
    {
        yield return (told.Stories.Count > 1 ? "> the two part here. " : "") + words.Price;
        yield return $"One crisis is no finding; luck and judgement, n/a. More: --trial {told.Trial + 1}, --full";
    }

    /// <summary>The events in the order of time; what happens at the same time in both stands on one line.</summary>
    private static Grid Ladder(TraceReportData told)
    {
        MainEvent[][] stories = MainEvents.Of(told);
        bool two = stories.Length > 1;
        IReadOnlyList<string> heads = WordingTitles.Heads(told.Declarations);
        var rows = new List<(double Hours, string Left, string Right)>();
        foreach (MainEvent one in stories[0])
            rows.Add((one.Hours, one.Text, two && stories[1].Any(one.IsSame) ? "the same" : ""));
        if (two)
            rows.AddRange(stories[1]
                .Where(one => !stories[0].Any(one.IsSame)).Select(one => (one.Hours, "", one.Text)));
        (double Hours, string Left, string Right)[] ordered = [.. rows.OrderBy(row => row.Hours)];
        int parts = two ? Array.FindIndex(ordered, row => row.Right != "the same") : -1;
        return new Grid(
            [
                new GridColumn("CLOCK", Right: true) { Sorts = false }, new GridColumn("") { Sorts = false },
                .. heads.Select(head => new GridColumn(head.ToUpperInvariant(), Wraps: true) { Sorts = false }),
            ],
            [
                .. ordered.Select((row, k) => GridRow.FromTexts([
                    MainEvents.Clock(row.Hours), k == parts ? Parting : "", row.Left,
                    .. two ? [row.Right] : (string[])[],
                ])),
            ]);
    }
}

/// <summary>One of the main events of a crisis.</summary>
/// <param name="Hours">When, hours from t = 0.</param>
/// <param name="Text">What happened, at most 33 letters.</param>
/// <param name="Weight">The less, the sooner it stays where there is little room.</param>
internal sealed record MainEvent(double Hours, string Text, int Weight)
{
    private const double Minute = 1.0 / 60;

    /// <summary>Whether another story has the same at the same minute.</summary>
    public bool IsSame(MainEvent other) => Text == other.Text && Math.Abs(Hours - other.Hours) < Minute;
}

/// <summary>Picks the main events of stories.</summary>
internal static class MainEvents
{
    private const int MostRows = 11;

    private const double FewDays = 72, Day = 24, Hour = 60;

    /// <summary>The events of each story; where they take too many lines, the weightiest.</summary>
    public static MainEvent[][] Of(TraceReportData told)
    {
        MainEvent[][] all = [.. told.Stories.Select(
            story => (MainEvent[])[.. Of(story.Outcome, told.Scenario).OrderBy(one => one.Hours)])];
        int most = all.SelectMany(one => one).Max(one => one.Weight);
        while (Rows(all, most) > MostRows && most > 0) most--;
        return [.. all.Select(story => (MainEvent[])[.. story.Where(one => one.Weight <= most)])];
    }

    /// <summary>"43:12" below three days, "day 5" from there on.</summary>
    public static string Clock(double hours)
    {
        if (hours >= FewDays) return FormattableString.Invariant($"day {Math.Ceiling(hours / Day):0}");
        long minutes = (long)Math.Round(hours * Hour);
        return FormattableString.Invariant($"{minutes / 60}:{minutes % 60:00}");
    }

    private static int Rows(MainEvent[][] stories, int most)
    {
        int rows = stories.Sum(story => story.Count(one => one.Weight <= most));
        return stories.Length < 2
            ? rows
            : rows - stories[0].Count(one => one.Weight <= most && stories[1].Any(one.IsSame));
    }

    private static IEnumerable<MainEvent> Of(Outcome outcome, Scenario scenario)
    {
        bool ground = scenario.Incident.Domain.IsKinetic();
        yield return new(scenario.Incident.At, scenario.Incident.Real ? "The attack begins" : "The incident begins", 0);
        (Moment At, string Text, int Weight)[] events =
        [
            (outcome.Decision, $"Decided: {Level(outcome.Level)}", 1),
            (outcome.HalfAuthorized, "Half the force is cleared", 2),
            (outcome.Effective, ground ? "The attack stands still" : "The answer takes hold", 1),
            (outcome.Convened, "Council meets", 2),
            (outcome.FirstForce, ground ? "First force from outside" : "First measures", 3),
            (outcome.ObjectiveTaken, ground ? "The ground is lost" : "The victim gives in", 3),
            (outcome.Request, $"{Short(scenario.Victim)} asks for help", 5),
            (outcome.Authorization, "First ally is cleared at home", 6),
            (outcome.Conviction, "First ally sees who did it", 7),
            (outcome.Restored, "Lost ground is retaken", 4),
            (outcome.Ended, $"The end: {TraceWords.End(outcome.End)}", 2),
        ];
        foreach ((Moment at, string text, int weight) in events)
            if (at.Happened) yield return new(at.Hours, text, weight);
    }

    private const int LongestName = 16;

    private static string Short(string name) => name.Length <= LongestName ? name : "The victim";

    private static string Level(ResponseLevel level) => level switch
    {
        ResponseLevel.Combat => "combat forces",
        ResponseLevel.CyberReply => "a reply in kind",
        _ => Names.Plain(level),
    };
}
