using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The crises as stated, with one coupling at a time as the sceptic and as the advocate has it. Luck is common to all, so that a
/// coupling that does nothing moves a difference by exactly zero, and few trials do.
/// </summary>
internal sealed class CouplingSwitches
{
    private const int MostDeciders = 3;

    /// <summary>Trials of all couplings together for each trial of a prior, and the fewest that one coupling is played with.</summary>
    private const double Budget = 2.5;

    private const int Fewest = 100;

    /// <summary>The part of the way from sceptic to advocate that a coupling must go to be named.</summary>
    private const double Least = 0.1;

    private readonly List<(Coupling Coupling, IReadOnlyList<TrialTable> Sceptic, IReadOnlyList<TrialTable> Advocate)> switched = [];

    /// <summary>Plays each of the couplings; where the work is cut short, what is finished.</summary>
    /// <param name="plan">How a prior is played.</param>
    /// <param name="priors">The scenario under either prior.</param>
    /// <param name="couplings">The couplings in question.</param>
    /// <param name="stated">The same trials, and perhaps more, with the couplings as stated.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CouplingSwitches Play(
        RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors, IReadOnlyList<Coupling> couplings, IReadOnlyList<TrialTable> stated, CancellationToken cancellation)
    {
        var switches = new CouplingSwitches();
        CouplingStrengths at = plan.Scenario.Couplings;
        int runs = couplings.Sum(c => (priors.Sceptic.Couplings[c] != at[c] ? 1 : 0) + (priors.Advocate.Couplings[c] != at[c] ? 1 : 0));
        RunPlan each = plan with { Trials = Math.Min(plan.Trials, Math.Max(Fewest, (int)(Budget * plan.Trials / Math.Max(1, runs)))) };
        foreach (Coupling coupling in couplings)
            if (With(each, coupling, priors.Sceptic, stated, cancellation) is { } sceptic && With(each, coupling, priors.Advocate, stated, cancellation) is { } advocate)
                switches.switched.Add((coupling, sceptic, advocate));
        return switches;
    }

    /// <summary>The couplings whose switch moves the difference on its way from the sceptic's to the advocate's, beyond luck.</summary>
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

    /// <summary>The crises as stated but for one coupling, which is as in another scenario; null where the work is cut short.</summary>
    private static IReadOnlyList<TrialTable>? With(
        RunPlan plan, Coupling coupling, Scenario believed, IReadOnlyList<TrialTable> stated, CancellationToken cancellation)
    {
        double coefficient = believed.Couplings[coupling];
        if (plan.Scenario.Couplings[coupling] == coefficient) return [.. stated.Select(table => table.Take(plan.Trials))];
        RunResult result = Run.Play(plan.In(plan.Scenario with { Couplings = plan.Scenario.Couplings.With(coupling, coefficient) }), cancellation: cancellation);
        return result.Interrupted ? null : result.Tables;
    }

    private static Estimate? Shift(PriorVerdict verdict, IReadOnlyList<TrialTable> sceptic, IReadOnlyList<TrialTable> advocate)
    {
        int other = Enumerable.Range(1, sceptic.Count - 1).First(k => sceptic[k].Declaration == verdict.Other);
        if (verdict.Endpoint.EachDifference(sceptic[0], sceptic[other]) is not { } before) return null;
        return verdict.Endpoint.EachDifference(advocate[0], advocate[other]) is { } after ? Mean.Of([.. after.Zip(before, (now, then) => now - then)]) : null;
    }
}
