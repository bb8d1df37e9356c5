using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>What came of one crisis, in sentences.</summary>
internal static class Epilogue
{
    public static IEnumerable<string> Of(Story story, double horizon)
    {
        Outcome outcome = story.Outcome;
        yield return $"{Capital(Names.Of(outcome.End))}{(outcome.Ended.Happened ? $" after {Clock.Text(outcome.Ended.Hours)}" : "")}. "
            + $"Decision to assist: {When(outcome.Decision)}{Level(outcome)}; first force in theatre: {When(outcome.FirstForce)}; "
            + $"response effective: {When(outcome.Effective)}; objective taken: {When(outcome.ObjectiveTaken)}. "
            + $"{outcome.Participation * 100:0} % of the other members took part.";
        CriticalPath path = outcome.Path;
        string stages = string.Join(", ", Enum.GetValues<Stage>().Where(stage => path[stage] > 0).Select(stage => $"{Names.Plain(stage)} {Clock.Text(path[stage])}"));
        string total = outcome.Effective.Happened ? $"{Clock.Text(path.Total)} until the response was effective" : $"all {Clock.Text(horizon)} without an effective response";
        yield return $"Critical path{(path.Member is null ? "" : $" ({path.Member})")}: {stages}; {total}.";
    }

    private static string Level(Outcome outcome) => outcome.Decision.Happened
        ? $" ({Names.Plain(outcome.Level)}{(outcome.Level == outcome.Asked ? "" : $", {Names.Plain(outcome.Asked)} asked for")})"
        : "";

    private static string When(Moment moment) => moment.Happened ? Clock.Text(moment.Hours) : "never";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
