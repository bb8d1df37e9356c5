using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Three prices of a text: to be free, to be narrower, and to have fewer signatories. Members and luck are the same as
/// under the other text but for what is paid, since streams of chance are named by member.
/// </summary>
public static class Counterparts
{
    /// <summary>Rungs by which a narrower text lifts the line to assist.</summary>
    public const double Narrowing = 0.5;

    /// <summary>Plays the text at each price it can have.</summary>
    /// <param name="plan">Crises to be played; its declarations are the text that one comes from and the one that one
    /// goes to.</param>
    /// <param name="report">As <see cref="Run.Play"/>.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <returns>The prices, without a smaller alliance where nobody can stay out; none where the work was cut
    /// short.</returns>
    public static IReadOnlyList<Counterpart> Play(RunPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count != 2) throw new ArgumentException("A price is one of two texts.", nameof(plan));
        Declaration to = plan.Declarations[1];
        Member? unwilling = LeastWilling(plan.Scenario, plan.Declarations);
        long total = (long)plan.Trials * (unwilling is null ? 3 : 4);
        RunResult whole = Run.Play(plan with { Declarations = [.. plan.Declarations, Narrower(to)] },
            Shifted(report, 0, total), cancellation: cancellation);
        RunResult? fewer = unwilling is null || whole.Interrupted ? null : Run.Play(
            plan with { Scenario = Without(plan.Scenario, unwilling), Declarations = [to] },
                Shifted(report, 3L * plan.Trials, total), cancellation: cancellation);
        if (whole.Interrupted || fewer is { Interrupted: true }) return [];
        Counterpart Of(CounterpartKind kind, string words, TrialTable table) => new()
        {
            Kind = kind,
            Words = words,
            Differences = [.. Endpoints.Primary
                .Select(endpoint => endpoint.Difference(whole.Tables[0], table))
                .Where(d => d.Difference is not null)],
        };
        return
        [
            Of(CounterpartKind.Free, "the text as it stands", whole.Tables[1]),
            Of(CounterpartKind.Narrower, "lines to assist half a rung higher, unlisted forms out", whole.Tables[2]),
            .. fewer is null
                ? (Counterpart[])[]
                : [Of(CounterpartKind.Fewer, $"{unwilling!.Name}, the least willing member, does not sign",
                    fewer.Tables[0])],
        ];
    }

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
        report is null ? null : progress => report(new PlayProgress(done + progress.Done, total));
}
