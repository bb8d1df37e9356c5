using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Three prices of a text: to be free, to be narrower, and to have fewer signatories. Members and luck are the same as
/// under the other text but for what is paid, since streams of chance are named by member.
/// </summary>
public static class CounterpartStudy
{
    /// <summary>Rungs by which a narrower text lifts the line to assist.</summary>
    public const double Narrowing = 0.5;

    private const string Stage = "prices";

    /// <summary>Plays the text at each price it can have.</summary>
    /// <param name="plan">Which text, against which.</param>
    /// <param name="report">As <see cref="Run.Play"/>.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static CounterpartResult Play(CounterpartPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RunPlan crises = plan.Crises;
        Member? unwilling = LeastWilling(plan.Scenario, crises.Declarations);
        long total = (long)plan.Trials * (unwilling is null ? 3 : 4);
        RunResult whole = Run.Play(crises with { Declarations = [plan.From, plan.To, Narrower(plan.To)] },
            Shifted(report, 0, total), cancellation);
        if (whole.Interrupted) return new CounterpartResult([], true);
        var prices = new List<Counterpart>
        {
            Priced(CounterpartKind.Free, "the text as it stands", whole.Tables[0], whole.Tables[1]),
            Priced(CounterpartKind.Narrower, "lines to assist half a rung higher, unlisted forms out", whole.Tables[0],
                whole.Tables[2]),
        };
        if (unwilling is null) return new CounterpartResult(prices, false);
        RunResult fewer = Run.Play(
            crises with { Scenario = Without(plan.Scenario, unwilling), Declarations = [plan.To] },
            Shifted(report, 3L * plan.Trials, total), cancellation);
        if (fewer.Interrupted) return new CounterpartResult([], true);
        prices.Add(Priced(CounterpartKind.Fewer, $"{unwilling.Name}, the least willing member, does not sign",
            whole.Tables[0], fewer.Tables[0]));
        return new CounterpartResult(prices, false);
    }

    private static Counterpart Priced(CounterpartKind kind, string words, TrialTable from, TrialTable priced) => new()
    {
        Kind = kind,
        Words = words,
        Differences = [.. Endpoints.PrimaryAsPlayed
            .Select(endpoint => endpoint.Difference(from, priced))
            .Where(d => d.Difference is not null)],
    };

    /// <summary>
    /// The member that reads the trigger highest by habit; of equals the one that puts least value on the alliance,
    /// then the one with least public support for helping, then the first. Never the attacked one, nor one that a text
    /// names as leader; null where no ally would be left.
    /// </summary>
    public static Member? LeastWilling(Scenario scenario, IEnumerable<Declaration> texts)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (scenario.Members.Count < 3) return null;
        HashSet<string?> bound = [scenario.Victim, .. texts.Select(text => text.Procedure.Leader)];
        return scenario.Members.Where(member => !bound.Contains(member.Name))
            .OrderByDescending(member => member.Bias)
                .ThenBy(member => member.Value)
                .ThenBy(member => member.Support)
                .FirstOrDefault();
    }

    /// <summary>The text with its lines to assist half a rung higher and no general clause.</summary>
    internal static Declaration Narrower(Declaration text) => text with
    {
        Triggers = new([.. Enum.GetValues<Domain>().Select(domain =>
            text.Triggers[domain] with { AssistAt = text.Triggers[domain].AssistAt + Narrowing, GeneralClause = 0 })]),
    };

    private static Scenario Without(Scenario scenario, Member member) =>
        scenario with { Members = [.. scenario.Members.Where(one => !ReferenceEquals(one, member))] };

    private static Action<PlayProgress>? Shifted(Action<PlayProgress>? report, long done, long total) =>
        report is null ? null : progress => report(new PlayProgress(done + progress.Done, total, Stage));
}

/// <summary>Which text is to be played at its prices, against which, and on how many crises.</summary>
public sealed record CounterpartPlan
{
    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The text that one comes from.</summary>
    public required Declaration From { get; init; }

    /// <summary>The text that one goes to.</summary>
    public required Declaration To { get; init; }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Crises under each text, above 0.</summary>
    public int Trials { get; init; } = 1000;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The crises under both texts.</summary>
    internal RunPlan Crises => new()
    {
        Scenario = Scenario,
        Declarations = [From, To],
        Seed = Seed,
        Trials = Trials,
        Threads = Threads,
    };
}

/// <summary>A text at its prices.</summary>
/// <param name="Counterparts">The prices, without a smaller alliance where nobody can stay out; none where the work was
/// cut short. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cut short.</param>
public sealed record CounterpartResult(IReadOnlyList<Counterpart> Counterparts, bool Interrupted);
