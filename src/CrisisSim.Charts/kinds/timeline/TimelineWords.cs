using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>What a timeline says of its stories.</summary>
internal static class TimelineWords
{
    public static string Title(IReadOnlyList<TimelineStory> stories, RepresentativeTrial? typical, double horizon)
    {
        if (stories.Count == 1) return $"One crisis under {Name(stories[0])}: {Decision(stories[0], horizon)}";
        string crisis = typical is { Differing: > 0 } ? "In one typical crisis" : "In this crisis";
        TimelineStory[] decided =
        [
            .. stories.Where(story => story.Outcome.Decision.Happened).OrderBy(story => story.Outcome.Decision.Hours)
        ];
        if (decided.Length == 0)
            return $"{crisis} there is no decision to assist within {Span(horizon)} under "
                + $"{(stories.Count == 2 ? "either text" : "any text")}";
        TimelineStory[] undecided = [.. stories.Where(story => !story.Outcome.Decision.Happened)];
        if (undecided.Length > 0)
        {
            string never = $"never under {List(undecided)}";
            return $"{crisis} the decision comes {When(decided[0].Outcome.Decision)} under {Name(decided[0])}, {never}";
        }
        string first = When(decided[0].Outcome.Decision), last = When(decided[^1].Outcome.Decision);
        return first == last
            ? $"{crisis} the decision comes {first} under {(stories.Count == 2 ? "both texts" : "each text")}"
            : $"{crisis} the decision comes {first} under {Name(decided[0])}, {last} under {Name(decided[^1])}";
    }

    public static string Subtitle(IReadOnlyList<TimelineStory> stories, RepresentativeTrial? typical, TimelineSpan span,
        bool attack)
    {
        string one = $"Crisis {Names.Number(stories[0].Outcome.Trial)}, one crisis with the same luck, not a mean";
        string peace = attack ? "" : "There is no attack. ";
        return $"{one}{WhyThisTrial(typical)}. {peace}{NeverReached(stories, span, attack)}{WhereCut(span)}".TrimEnd();
    }

    public static string Description(IReadOnlyList<TimelineStory> stories, double horizon) =>
        "A timeline of one crisis, a row for each actor and a bar for each wording. "
            + string.Join(" ", stories.Select(story => Describe(story, horizon)));

    private static string WhyThisTrial(RepresentativeTrial? typical) => typical switch
    {
        null => "",
        { Differing: 0 } => $": none of {Names.Crises(typical.Trials)} differs in its time without a decision",
        _ => $": its time without a decision differs by about as much as in the middle one of the "
            + $"{Names.Number(typical.Differing)} of {Names.Crises(typical.Trials)} that differ",
    };

    private static string NeverReached(IReadOnlyList<TimelineStory> stories, TimelineSpan span, bool attack)
    {
        (string What, Func<Outcome, Moment> When)[] milestones =
        [
            ("decision", outcome => outcome.Decision),
            ("allied force in theatre", outcome => outcome.FirstForce),
            ("effective response", outcome => outcome.Effective),
        ];
        string[] never =
        [
            .. milestones.Take(attack ? 3 : 2)
                .Select(milestone => (milestone.What, Without: stories
                    .Where(story => !milestone.When(story.Outcome).Happened)
                    .ToArray()))
                .Where(milestone => milestone.Without.Length > 0)
                .Select(milestone => $"no {milestone.What} under {Which(milestone.Without, stories.Count)}"),
        ];
        return never.Length == 0 ? "" : $"Within {Span(span.Horizon)} {string.Join(", ", never)}. ";
    }

    private static string Which(TimelineStory[] without, int all) =>
        without.Length < all ? List(without) : all switch { 1 => "it", 2 => "either", _ => "any" };

    private static string WhereCut(TimelineSpan span) =>
        span.IsCut ? $"Cut after {TimeWords.Length(span.To)}, when all that is shown has happened." : "";

    private static string Describe(TimelineStory story, double horizon)
    {
        Outcome outcome = story.Outcome;
        string end = outcome.Ended.Happened
            ? $"{Names.Describe(outcome.End)} {When(outcome.Ended)}"
            : Names.Describe(outcome.End);
        return $"Under {story.Wording.Name}: {Decision(story, horizon)}; first allied force in theatre: "
            + $"{When(outcome.FirstForce)}; "
            + $"response effective: {When(outcome.Effective)}; objective taken: {When(outcome.ObjectiveTaken)}; "
            + $"end: {end}.";
    }

    private static string Decision(TimelineStory story, double horizon) => story.Outcome.Decision.Happened
        ? $"decision to assist {When(story.Outcome.Decision)}"
        : $"no decision to assist within {Span(horizon)}";

    private static string When(Moment moment) =>
        moment.Happened ? $"after {TimeWords.Length(moment.Hours)}" : TimeWords.By(null);

    private static string Name(TimelineStory story) => Phrase.Named(story.Wording.Name);

    /// <summary>Whole days as "120 days".</summary>
    private static string Span(double hours) =>
        hours % 24 == 0 ? Names.Count((long)(hours / 24), "day") : TimeWords.Length(hours);

    private static string List(TimelineStory[] stories) =>
        WordList.And([.. stories.Select(Name)]);
}
