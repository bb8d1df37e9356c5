using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>The boxes and dots of one story, in its lane of every row.</summary>
internal sealed class TimelineMarks(TimelineStory story, int lane, Lanes lanes, TimelineSpan span)
{
    private readonly Outcome outcome = story.Outcome;

    public IEnumerable<Mark> Evidence(int row) =>
    [
        .. Stretch(row, outcome.Detection, outcome.Conviction, ("first capital notices", "first capital is convinced")),
        .. Milestone(row, outcome.Conviction, "first capital is convinced", When(outcome.Conviction)),
    ];

    /// <summary>Pale from the request until it convenes, full until it decides.</summary>
    public IEnumerable<Mark> Council(int row)
    {
        Moment asked = outcome.Request.Happened ? outcome.Request : outcome.Conviction;
        bool convenes = outcome.Convened.Happened && outcome.Convened.OrNever <= outcome.Decision.OrNever;
        return
        [
            .. convenes
                ? Stretch(row, asked, outcome.Convened, ("consultation asked for", "council convenes"), faint: true)
                : [],
            .. convenes
                ? Stretch(row, outcome.Convened, outcome.Decision, ("council convenes", "decision to assist"),
                    "no decision")
                : Stretch(row, asked, outcome.Decision, ("consultation asked for", "decision to assist"),
                    "no decision"),
            .. Milestone(row, outcome.Decision, $"decision to assist ({Names.Plain(outcome.Level)})",
                $"decides {When(outcome.Decision)}"),
        ];
    }

    /// <summary>
    /// Pale while its forces get ready, full while they are under way; a hollow dot where it has its own authorization.
    /// </summary>
    public IEnumerable<Mark> Member(int row, string name)
    {
        if (MemberRows.Member(story, name) is not { } member) return [];
        Moment moved = member.Moved.Happened ? member.Moved : member.Arrived;
        bool authorized = !moved.Happened && member.Authorized.Happened
            && member.Alerted.OrNever < member.Authorized.OrNever;
        return
        [
            .. authorized
                ? [
                    .. Stretch(row, member.Alerted, member.Authorized,
                        ($"{name}: forces on alert", "own authorization"), faint: true),
                    .. Stretch(row, member.Authorized, moved, ($"{name}: own authorization", "first force moves"),
                        WhyUnmoved(member), faint: true),
                ]
                : Stretch(row, member.Alerted, moved, ($"{name}: forces on alert", "first force moves"),
                    WhyUnmoved(member), faint: true),
            .. Stretch(row, member.Moved, member.Arrived,
                ($"{name}: first force moves", "first force counts in theatre"), "under way"),
            .. Milestone(row, member.Authorized, $"{name}: own authorization", "", hollow: true),
        ];
    }

    public IEnumerable<Mark> Force(int row) =>
    [
        .. Stretch(row, outcome.FirstForce, outcome.Effective,
            ("first allied force in theatre", "response is effective"), "not yet effective", faint: true),
        .. Milestone(row, outcome.FirstForce, "first allied force in theatre", ""),
        .. Milestone(row, outcome.Effective, "response is effective: the attack stands still", "effective"),
    ];

    /// <summary>Where there is no attack only that forces are there, and when it is over.</summary>
    public IEnumerable<Mark> FalseAlarm(int row) =>
    [
        .. Milestone(row, outcome.FirstForce, "first allied force in theatre", ""),
        .. Milestone(row, outcome.Ended, "the crisis is over", "over", hollow: true),
    ];

    /// <summary>The attack from its beginning until it is stopped, has its objective, or is over.</summary>
    public IEnumerable<Mark> Attack(int row, double from)
    {
        Moment stopped = First(outcome.ObjectiveTaken, outcome.Halted, outcome.Ended);
        string end = Names.Describe(outcome.End);
        return
        [
            .. Stretch(row, Moment.At(from), stopped,
                ("attack begins", "it is stopped, has its objective, or is over")),
            .. Milestone(row, outcome.ObjectiveTaken, "attacker holds its objective", "objective taken"),
            .. Milestone(row, outcome.Halted, "attack is halted", "halted"),
            .. Milestone(row, outcome.Restored, "what was lost is retaken", "retaken"),
            .. Milestone(row, outcome.Ended, $"crisis ends: {end}", $"over: {end}", hollow: true),
        ];
    }

    /// <summary>What the end will be, where it lies beyond what is shown.</summary>
    public IEnumerable<Mark> EndBeyond(int row)
    {
        if (span.Shows(outcome.Ended)) yield break;
        string end = Names.Describe(outcome.End);
        string text = outcome.Ended.Happened ? $"over: {end}, {When(outcome.Ended)} →" : $"{end} →";
        yield return new Note(span.To, lanes.Middle(row, lane), text)
        {
            Series = story.Wording,
            Read = $"{story.Wording.Name}, crisis ends: {text}"
        };
    }

    private static string When(Moment moment) => TimeWords.By(moment.Happened ? moment.Hours : null);

    private static string WhyUnmoved(MemberOutcome member) => member switch
    {
        { Refused: true } => "refused at home",
        { Authorized.Happened: true, Share: 0 } => "sends nothing",
        _ => "does not move",
    };

    private static Moment First(params IEnumerable<Moment> moments) => moments.MinBy(moment => moment.OrNever);

    /// <summary>
    /// A box from one moment to another; pale, to the end of the crisis, where the second never came; none where the
    /// first did not.
    /// </summary>
    private IEnumerable<Mark> Stretch(int row, Moment from, Moment to, (string From, string To) named, string text = "",
        bool faint = false)
    {
        double until = to.Happened ? span.At(to) : span.At(outcome.Ended);
        if (!span.Shows(from) || until <= span.At(from)) yield break;
        (double low, double high) = lanes.Extent(row, lane);
        string end = to.Happened ? $"{named.To} {Clock.Text(to.Hours)}" : $"{named.To}: never";
        yield return new Box(span.At(from), until, low, high)
        {
            Series = story.Wording,
            Faint = faint || !to.Happened,
            Text = to.Happened ? "" : text,
            Read = $"{story.Wording.Name}, {named.From} {Clock.Text(from.Hours)}, {end}",
        };
    }

    private IEnumerable<Mark> Milestone(int row, Moment at, string what, string text, bool hollow = false)
    {
        if (!span.Shows(at)) yield break;
        yield return new Dot(span.At(at), lanes.Middle(row, lane))
        {
            Series = story.Wording,
            Text = text,
            Hollow = hollow,
            Read = $"{story.Wording.Name}, {what}: {Clock.Text(at.Hours)}",
        };
    }
}
