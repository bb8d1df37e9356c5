using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Whether a comparison holds whatever one believes of the judged couplings: the same crises, with the same luck, as the sceptic
/// has them and as the advocate has them.
/// </summary>
public static class PriorVerdicts
{
    /// <summary>Judges each primary endpoint of each wording against the baseline.</summary>
    /// <param name="comparison">The comparison with the couplings as stated.</param>
    /// <param name="plan">How each prior is played, the first trials of the comparison, as many or fewer; scenario and declarations are replaced by those of the prior, by name.</param>
    /// <param name="priors">The scenario under either prior.</param>
    /// <param name="watch">Called after each run, and what ends the work.</param>
    /// <returns>The verdicts; none where a wording does not differ under either, or the work was cut short.</returns>
    public static IReadOnlyList<PriorVerdict> Of(
        Comparison comparison, RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors, (Action<RunProgress> Report, CancellationToken Cancellation) watch)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(plan);
        if (!CouplingRegistry.All.Any(coupling => Differs(coupling, priors))) return [];
        RunResult sceptic = Run.Play(plan.In(priors.Sceptic), cancellation: watch.Cancellation);
        RunResult advocate = Run.Play(plan.In(priors.Advocate), cancellation: watch.Cancellation);
        if (sceptic.Interrupted || advocate.Interrupted) return [];
        watch.Report(new RunProgress(1, 2));
        PriorVerdict[] verdicts = [.. Enumerable.Range(1, plan.Declarations.Count - 1).SelectMany(other => Between(other, sceptic.Tables, advocate.Tables))];
        if (!verdicts.Any(verdict => verdict.DependsOnJudgement)) return verdicts;
        CouplingSwitches switches = CouplingSwitches.Play(plan, priors, Candidates(plan, priors), comparison.Tables, watch.Cancellation);
        return [.. verdicts.Select(verdict => verdict.DependsOnJudgement ? verdict with { Deciders = switches.Deciding(verdict) } : verdict)];
    }

    internal static bool Differs(Coupling coupling, (Scenario Sceptic, Scenario Advocate) priors) =>
        priors.Sceptic.Couplings[coupling] != priors.Advocate.Couplings[coupling];

    private static IEnumerable<PriorVerdict> Between(int other, IReadOnlyList<TrialTable> sceptic, IReadOnlyList<TrialTable> advocate) =>
        from endpoint in Endpoints.Primary
        let one = endpoint.Difference(sceptic[0], sceptic[other])
        let two = endpoint.Difference(advocate[0], advocate[other])
        where one.Difference is not null && two.Difference is not null && !(one.NoTrialDiffers && two.NoTrialDiffers)
        select new PriorVerdict { Baseline = sceptic[0].Declaration, Other = sceptic[other].Declaration, Sceptic = one, Advocate = two };

    /// <summary>The couplings of the provisions that differ between the wordings; all where none of these is in question.</summary>
    private static Coupling[] Candidates(RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors)
    {
        Coupling[] all = [.. CouplingRegistry.All.Where(coupling => Differs(coupling, priors))];
        HashSet<Provision> changed =
        [
            .. plan.Declarations.Skip(1).SelectMany(other => ProvisionDiff.Between(plan.Scenario, plan.Declarations[0], other)).Select(change => change.Provision),
        ];
        Coupling[] touched = [.. all.Where(coupling => changed.Contains(coupling.Provision))];
        return touched.Length > 0 ? touched : all;
    }
}
