using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Whether a comparison holds whatever one believes of the judged couplings: the same crises, with the same luck, as
/// the sceptic has them and as the advocate has them.
/// </summary>
public static class PriorStudy
{
    private const string Stage = "sceptic and advocate";

    /// <summary>Judges each primary endpoint of each wording against the baseline.</summary>
    /// <param name="plan">What to judge.</param>
    /// <param name="report">Called once both priors are played: half of the work.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static PriorResult Play(PriorPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        (RunPlan crises, (Scenario Sceptic, Scenario Advocate) priors) = (plan.Crises, plan.Priors);
        if (!CouplingRegistry.All.Any(coupling => Differs(coupling, priors))) return new PriorResult([], false);
        RunResult sceptic = Run.Play(crises.In(priors.Sceptic), cancellation: cancellation);
        RunResult advocate = Run.Play(crises.In(priors.Advocate), cancellation: cancellation);
        if (sceptic.Interrupted || advocate.Interrupted) return new PriorResult([], true);
        report?.Invoke(new PlayProgress(1, 2, Stage));
        PriorVerdict[] verdicts = [.. Enumerable
            .Range(1, crises.Declarations.Count - 1)
            .SelectMany(other => Between(other, sceptic.Tables, advocate.Tables))];
        if (!verdicts.Any(verdict => verdict.DependsOnJudgement)) return new PriorResult(verdicts, false);
        var switches = CouplingSwitches.Play(crises, priors, Candidates(crises, priors),
            plan.Comparison.Tables, cancellation);
        return new PriorResult(
            [.. verdicts.Select(verdict => verdict.DependsOnJudgement
                ? verdict with { Deciders = switches.Deciding(verdict) }
                : verdict)],
            false);
    }

    internal static bool Differs(Coupling coupling, (Scenario Sceptic, Scenario Advocate) priors) =>
        priors.Sceptic.Couplings[coupling] != priors.Advocate.Couplings[coupling];

    private static IEnumerable<PriorVerdict> Between(int other, IReadOnlyList<TrialTable> sceptic,
        IReadOnlyList<TrialTable> advocate) =>
        from endpoint in Endpoints.Primary
        let one = endpoint.Difference(sceptic[0], sceptic[other])
        let two = endpoint.Difference(advocate[0], advocate[other])
        where one.Difference is not null && two.Difference is not null && !(one.NoTrialDiffers && two.NoTrialDiffers)
        select new PriorVerdict
        {
            Baseline = sceptic[0].Declaration,
            Other = sceptic[other].Declaration,
            Sceptic = one,
            Advocate = two
        };

    /// <summary>
    /// The couplings of the provisions that differ between the wordings; all where none of these is in question.
    /// </summary>
    private static Coupling[] Candidates(RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors)
    {
        Coupling[] all = [.. CouplingRegistry.All.Where(coupling => Differs(coupling, priors))];
        HashSet<Provision> changed =
        [
            .. plan.Declarations
                .Skip(1)
                .SelectMany(other => ProvisionDiff.Between(plan.Scenario, plan.Declarations[0], other))
                .Select(change => change.Provision),
        ];
        Coupling[] touched = [.. all.Where(coupling => changed.Contains(coupling.Provision))];
        return touched.Length > 0 ? touched : all;
    }
}

/// <summary>
/// The crises as stated, with one coupling at a time as the sceptic and as the advocate has it. Luck is common to all,
/// so that a coupling that does nothing moves a difference by exactly zero, and few trials do.
/// </summary>
internal sealed class CouplingSwitches
{
    private const int MostDeciders = 3;

    /// <summary>
    /// Trials of all couplings together for each trial of a prior, and the fewest that one coupling is played with.
    /// </summary>
    private const double Budget = 2.5;

    private const int Fewest = 100;

    /// <summary>The part of the way from sceptic to advocate that a coupling must go to be named.</summary>
    private const double Least = 0.1;

    private readonly List<(Coupling Coupling, IReadOnlyList<TrialTable> Sceptic,
        IReadOnlyList<TrialTable> Advocate)> switched = [];

    /// <summary>Plays each of the couplings; where the work is cut short, what is finished.</summary>
    /// <param name="plan">How a prior is played.</param>
    /// <param name="priors">The scenario under either prior.</param>
    /// <param name="couplings">The couplings in question.</param>
    /// <param name="stated">The same trials, and perhaps more, with the couplings as stated.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CouplingSwitches Play(
        RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors, IReadOnlyList<Coupling> couplings,
            IReadOnlyList<TrialTable> stated, CancellationToken cancellation)
    {
        var switches = new CouplingSwitches();
        CouplingStrengths at = plan.Scenario.Couplings;
        int runs = couplings.Sum(
            c => (priors.Sceptic.Couplings[c] != at[c] ? 1 : 0) + (priors.Advocate.Couplings[c] != at[c] ? 1 : 0));
        RunPlan each = plan with
        {
            Trials = Math.Min(plan.Trials, Math.Max(Fewest, (int)(Budget * plan.Trials / Math.Max(1, runs))))
        };
        foreach (Coupling coupling in couplings)
            if (With(each, coupling, priors.Sceptic, stated, cancellation) is { } sceptic
                && With(each, coupling, priors.Advocate, stated, cancellation) is { } advocate)
                switches.switched.Add((coupling, sceptic, advocate));
        return switches;
    }

    /// <summary>
    /// The couplings whose switch moves the difference on its way from the sceptic's to the advocate's, beyond luck.
    /// </summary>
    public IReadOnlyList<CouplingSwitch> Deciding(PriorVerdict verdict)
    {
        double way = verdict.Advocate.Difference!.Value.Value - verdict.Sceptic.Difference!.Value.Value;
        return
        [
            .. switched
                .Select(one => (one.Coupling, Shift: Shift(verdict, one.Sceptic, one.Advocate)))
                .Where(one => one.Shift is { } shift && shift.Interval.ExcludesZero && shift.Value / way >= Least)
                .Select(one => new CouplingSwitch(one.Coupling, one.Shift!.Value))
                .OrderByDescending(one => Math.Abs(one.Shift.Value))
                .Take(MostDeciders),
        ];
    }

    /// <summary>
    /// The crises as stated but for one coupling, which is as in another scenario; null where the work is cut short.
    /// </summary>
    private static IReadOnlyList<TrialTable>? With(
        RunPlan plan, Coupling coupling, Scenario believed, IReadOnlyList<TrialTable> stated,
            CancellationToken cancellation)
    {
        double coefficient = believed.Couplings[coupling];
        if (plan.Scenario.Couplings[coupling] == coefficient)
            return [.. stated.Select(table => table.Take(plan.Trials))];
        RunResult result = Run.Play(
            plan.In(plan.Scenario with { Couplings = plan.Scenario.Couplings.With(coupling, coefficient) }),
            cancellation: cancellation);
        return result.Interrupted ? null : result.Tables;
    }

    private static Estimate? Shift(PriorVerdict verdict, IReadOnlyList<TrialTable> sceptic,
        IReadOnlyList<TrialTable> advocate)
    {
        int other = Enumerable.Range(1, sceptic.Count - 1).First(k => sceptic[k].Declaration == verdict.Other);
        if (verdict.Endpoint.EachDifference(sceptic[0], sceptic[other]) is not { } before) return null;
        return verdict.Endpoint.EachDifference(advocate[0], advocate[other]) is { } after
            ? verdict.Endpoint.Effect([.. after.Zip(before, (now, then) => now - then)], sceptic[0].Horizon, 2)
            : null;
    }
}

/// <summary>Which comparison to look at as sceptic and advocate have the couplings.</summary>
public sealed record PriorPlan
{
    /// <summary>The comparison with the couplings as stated.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>
    /// How each prior is played, the first trials of the comparison, as many or fewer; scenario and declarations are
    /// replaced by those of the prior, by name.
    /// </summary>
    public required RunPlan Crises { get; init; }

    /// <summary>The scenario as the sceptic has it.</summary>
    public required Scenario Sceptic { get; init; }

    /// <summary>The scenario as the advocate has it.</summary>
    public required Scenario Advocate { get; init; }

    internal (Scenario Sceptic, Scenario Advocate) Priors => (Sceptic, Advocate);
}

/// <summary>What sceptic and advocate make of a comparison.</summary>
/// <param name="Verdicts">One a primary endpoint and wording against the baseline; none where no coupling is in
/// question or the work was cut short, nor of a difference that neither sees. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cut short before both were played.</param>
public sealed record PriorResult(IReadOnlyList<PriorVerdict> Verdicts, bool Interrupted);
