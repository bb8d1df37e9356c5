using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>What a timeline says of its stories.</summary>
internal static class TimelineWords
{
    public static string Title(IReadOnlyList<TimelineStory> stories, double horizon)
    {
        if (stories.Count == 1) return $"One crisis under '{stories[0].Wording.Name}': {Decision(stories[0], horizon)}";
        TimelineStory[] decided = [.. stories.Where(story => story.Outcome.Decision.Happened).OrderBy(story => story.Outcome.Decision.Hours)];
        if (decided.Length == 0) return $"One crisis, {stories.Count} wordings: no decision to assist within {Clock.Text(horizon)} under any of them";
        TimelineStory[] undecided = [.. stories.Where(story => !story.Outcome.Decision.Happened)];
        if (undecided.Length > 0)
            return $"In this crisis '{decided[0].Wording.Name}' decides after {Clock.Text(decided[0].Outcome.Decision.Hours)}, {Listed(undecided)} never does";
        double lag = decided[^1].Outcome.Decision.Hours - decided[0].Outcome.Decision.Hours;
        return lag == 0
            ? $"In this crisis the decision comes at the same hour under {(stories.Count == 2 ? "both wordings" : "all wordings")}"
            : $"In this crisis '{decided[0].Wording.Name}' decides {Clock.Text(lag)} sooner than '{decided[^1].Wording.Name}'";
    }

    public static string Subtitle(IReadOnlyList<TimelineStory> stories, TellingTrial? telling, TimelineSpan span)
    {
        string one = $"Trial {Names.Number(stories[0].Outcome.Trial)}, one crisis with the same luck, not a mean";
        return $"{one}{Why(telling)}. {Never(stories, span)}{Cut(span)}";
    }

    public static string Description(IReadOnlyList<TimelineStory> stories, double horizon) =>
        "A timeline of one crisis, a row for each actor and a bar for each wording. " + string.Join(" ", stories.Select(story => Told(story, horizon)));

    private static string Why(TellingTrial? telling) => telling switch
    {
        null => "",
        { Differing: 0 } => $": none of {Names.Crises(telling.Trials)} differs in hours without decision",
        _ => $": its difference of {Hours(telling.Difference)} without decision is the nearest to the median ({Hours(telling.Median)}) of the "
            + $"{Names.Number(telling.Differing)} of {Names.Crises(telling.Trials)} that differ",
    };

    private static string Never(IReadOnlyList<TimelineStory> stories, TimelineSpan span)
    {
        string[] never = [.. stories.Select(story => (story, Missing: Missing(story.Outcome))).Where(of => of.Missing.Length > 0).Select(of => $"under '{of.story.Wording.Name}' {of.Missing}")];
        return never.Length == 0 ? "" : $"Never within {Clock.Text(span.Horizon)}: {string.Join("; ", never)}. ";
    }

    private static string Missing(Outcome outcome)
    {
        (string What, Moment When)[] milestones =
            [("a decision", outcome.Decision), ("allied force in theatre", outcome.FirstForce), ("an effective response", outcome.Effective)];
        return string.Join(", ", milestones.Where(of => !of.When.Happened).Select(of => of.What));
    }

    private static string Cut(TimelineSpan span) => span.IsCut ? $"Cut after {Clock.Text(span.To)}, when all that is shown has happened." : "";

    private static string Told(TimelineStory story, double horizon)
    {
        Outcome outcome = story.Outcome;
        string end = outcome.Ended.Happened ? $"{Names.Of(outcome.End)} after {Clock.Text(outcome.Ended.Hours)}" : Names.Of(outcome.End);
        return $"Under '{story.Wording.Name}': {Decision(story, horizon)}; first allied force in theatre: {When(outcome.FirstForce)}; "
            + $"response effective: {When(outcome.Effective)}; objective taken: {When(outcome.ObjectiveTaken)}; end: {end}.";
    }

    private static string Decision(TimelineStory story, double horizon) => story.Outcome.Decision.Happened
        ? $"decision to assist after {Clock.Text(story.Outcome.Decision.Hours)}"
        : $"no decision to assist within {Clock.Text(horizon)}";

    private static string When(Moment moment) => moment.Happened ? Clock.Text(moment.Hours) : "never";

    private static string Hours(double hours) => hours < 0 ? Clock.Text(hours) : $"+{Clock.Text(hours)}";

    private static string Listed(TimelineStory[] stories) => string.Join(" and ", stories.Select(story => $"'{story.Wording.Name}'"));
}
