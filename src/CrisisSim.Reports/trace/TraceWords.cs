using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>trace</c> in words, added up from the waits of the crisis.</summary>
internal sealed class TraceWords
{
    /// <summary>Hours below which a wait is not worth a word.</summary>
    private const double Least = 1;

    private const int MostWaits = 2;

    private const double Day = 24, FewDays = 72;

    private readonly TraceReportData told;

    public TraceWords(TraceReportData told)
    {
        this.told = told;
        Titles = [.. told.Declarations.Select(text => text.Title())];
    }

    /// <summary>Titles of the texts.</summary>
    public IReadOnlyList<string> Titles { get; }

    private Outcome First => told.Stories[0].Outcome;

    private Outcome Second => told.Stories[^1].Outcome;

    private bool IsPair => told.Stories.Count > 1;

    /// <summary>How much sooner the second text has an answer that holds, or which of them has one.</summary>
    public string Headline
    {
        get
        {
            if (!told.Scenario.Incident.Real)
                return IsPair && Moves(First) == Moves(Second) ? $"{Moves(First)} in both"
                    : IsPair ? $"{Moves(First)} under one, {Moves(Second).ToLowerInvariant()} under the other"
                    : Moves(First);
            if (!IsPair)
                return First.Effective.Happened ? $"{Stopped} {On(First.Effective)}" : $"It ends: {End(First.End)}";
            return (First.Effective.Happened, Second.Effective.Happened) switch
            {
                (true, true) => Sooner(First.Effective.Hours - Second.Effective.Hours),
                (false, true) => $"{Stopped} only under {Titles[1]}",
                (true, false) => $"{Stopped} only under {Titles[0]}",
                _ => First.End == Second.End ? $"It ends alike: {End(First.End)}" : $"{Stopped} under neither",
            };
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', ((string[])[Came(), Waits(), Counted(), Sent()])
        .Where(sentence => sentence.Length > 0));

    /// <summary>What it costs in time abroad.</summary>
    public string Price
    {
        get
        {
            string unit = told.Scenario.Incident.Domain.IsKinetic() ? "brigade-days abroad" : "days of measures";
            return IsPair
                ? $"Price: {Days(Second)} {unit} by day 30, not {Days(First)}."
                : $"Price: {Days(First)} {unit} by day 30.";
        }
    }

    /// <summary>How it ended, in a few words.</summary>
    public static string End(EndKind end) => end switch
    {
        EndKind.FaitAccompli => "allies accept the loss",
        EndKind.Halted => "attack stopped",
        EndKind.Restored => "ground retaken",
        EndKind.Withdrew => "attacker withdraws",
        EndKind.NoAttack => "there was no attack",
        EndKind.Conceded => "victim gives in",
        EndKind.Open => "undecided",
        EndKind.Over => "the act is over",
        _ => Names.Plain(end),
    };

    private string Stopped => told.Scenario.Incident.Domain.IsKinetic() ? "Stopped" : "Answered";

    private static string Sooner(double hours) => Math.Abs(hours) < Least
        ? "At the same hour"
        : $"{(hours > 0 ? "Sooner" : "Later")} by {TimeWords.Length(Math.Abs(hours))}";

    private static string Moves(Outcome outcome) => outcome.FalseAlarm ? "Force moves for nothing" : "No force moves";

    private string Came()
    {
        if (!told.Scenario.Incident.Real) return "There was no attack.";
        string what = told.Scenario.Incident.Domain.IsKinetic() ? "the attack stands still" : "the answer takes hold";
        if (!IsPair)
            return First.Effective.Happened
                ? $"{WordList.Capital(what)} {On(First.Effective)}."
                : "No answer by force takes hold.";
        return (First.Effective.Happened, Second.Effective.Happened) switch
        {
            (true, true) =>
                $"Under {Titles[1]} {what} {On(Second.Effective)}, under {Titles[0]} {On(First.Effective)}.",
            (false, true) => $"Under {Titles[1]} {what} {On(Second.Effective)}. Under {Titles[0]} it ends so: "
                + $"{End(First.End)}.",
            (true, false) => $"Under {Titles[0]} {what} {On(First.Effective)}. Under {Titles[1]} it ends so: "
                + $"{End(Second.End)}.",
            _ => First.End == Second.End
                ? "No answer by force takes hold in either."
                : $"The end under {Titles[0]}: {End(First.End)}; under {Titles[1]}: {End(Second.End)}.",
        };
    }

    /// <summary>The waits that differ most, or of one story the longest; they add up to the time in all.</summary>
    private string Waits()
    {
        if (!told.Scenario.Incident.Real) return "";
        (Stage Stage, double Hours)[] waits =
        [
            .. Enum.GetValues<Stage>()
                .Select(stage => (stage, IsPair ? First.Path[stage] - Second.Path[stage] : First.Path[stage]))
                .Where(wait => Math.Abs(wait.Item2) >= Least)
                .OrderByDescending(wait => Math.Abs(wait.Item2)).Take(MostWaits),
        ];
        if (waits.Length == 0) return IsPair ? "No wait differs by an hour." : "";
        if (!IsPair) return $"Most of the time went to {WordList.And([.. waits.Select(Wait)])}.";
        string[] less = [.. waits.Where(wait => wait.Hours > 0).Select(Wait)],
            more = [.. waits.Where(wait => wait.Hours < 0).Select(Wait)];
        return string.Join(' ', (string[])
        [
            .. less.Length > 0 ? [$"Shorter under {Titles[1]}: {WordList.And(less)}."] : (string[])[],
            .. more.Length > 0 ? [$"Longer: {WordList.And(more)}."] : (string[])[],
        ]);
    }

    private static string Wait((Stage Stage, double Hours) wait) =>
        $"{StageWords.Plain(wait.Stage)} ({TimeWords.Length(Math.Abs(wait.Hours))})";

    /// <summary>Whose force it was that made the answer hold.</summary>
    private string Counted()
    {
        if (!told.Scenario.Incident.Real || !First.Effective.Happened || !Second.Effective.Happened
            || First.Path.Member is not { } first)
            return "";
        if (!IsPair) return $"The force that counted came from {first}.";
        if (Second.Path.Member is not { } second) return "";
        return first == second
            ? $"In both, the force that counted came from {first}."
            : $"The force that counted came from {second}, not from {first}.";
    }

    private string Sent()
    {
        int all = told.Scenario.Members.Count - 1;
        string first = Names.Number((long)Math.Round(First.Participation * all)),
            second = Names.Number((long)Math.Round(Second.Participation * all));
        return !IsPair ? $"{first} of {all} allies take{(first == "1" ? "s" : "")} part."
            : first == second ? ""
            : $"{second} of {all} allies take{(second == "1" ? "s" : "")} part, not {first}.";
    }

    private static string On(Moment at) => at.Hours < FewDays
        ? $"after {TimeWords.Length(at.Hours)}"
        : FormattableString.Invariant($"on day {Math.Ceiling(at.Hours / Day):0}");

    private static string Days(Outcome outcome) => Figures.Plain(outcome.BrigadeDaysByDay30, default);
}
