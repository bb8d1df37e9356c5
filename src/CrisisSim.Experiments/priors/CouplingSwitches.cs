using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The sceptic's crises with one coupling at a time as the advocate has it. Luck is common to all, so that a coupling that does
/// nothing moves a difference by exactly zero, and few trials do.
/// </summary>
internal sealed class CouplingSwitches
{
    private const int MostDeciders = 3;

    /// <summary>The part of a prior's trials that each coupling is played with, and the fewest that tell anything.</summary>
    private const int Part = 5, Fewest = 200;

    private readonly IReadOnlyList<TrialTable> sceptic;
    private readonly IReadOnlyList<(Coupling Coupling, IReadOnlyList<TrialTable> Tables)> switched;

    private CouplingSwitches(IReadOnlyList<TrialTable> sceptic, IReadOnlyList<(Coupling, IReadOnlyList<TrialTable>)> switched) =>
        (this.sceptic, this.switched) = (sceptic, switched);

    /// <summary>Plays each of the couplings; where the work is cut short, what is finished.</summary>
    public static CouplingSwitches Play(
        RunPlan plan, (Scenario Sceptic, Scenario Advocate) priors, IReadOnlyList<Coupling> couplings, IReadOnlyList<TrialTable> sceptic, CancellationToken cancellation)
    {
        int trials = Math.Min(plan.Trials, Math.Max(Fewest, plan.Trials / Part));
        var switched = new List<(Coupling, IReadOnlyList<TrialTable>)>();
        foreach (Coupling coupling in couplings)
        {
            Scenario scenario = priors.Sceptic with { Couplings = priors.Sceptic.Couplings.With(coupling, priors.Advocate.Couplings[coupling]) };
            RunResult result = Run.Play(plan.In(scenario) with { Trials = trials }, cancellation: cancellation);
            if (result.Interrupted) break;
            switched.Add((coupling, result.Tables));
        }
        return new CouplingSwitches([.. sceptic.Select(table => table.Take(trials))], switched);
    }

    /// <summary>The couplings whose switch moves the difference from the sceptic's towards the advocate's, beyond luck.</summary>
    public IReadOnlyList<CouplingSwitch> Deciding(PriorVerdict verdict)
    {
        int towards = Math.Sign(verdict.Advocate.Difference!.Value.Value - verdict.Sceptic.Difference!.Value.Value);
        return
        [
            .. switched
                .Select(one => (one.Coupling, Shift: Shift(verdict, one.Tables)))
                .Where(one => one.Shift is { } shift && shift.Interval.ExcludesZero && Math.Sign(shift.Value) == towards)
                .Select(one => new CouplingSwitch(one.Coupling, one.Shift!.Value.Value))
                .OrderByDescending(one => Math.Abs(one.Shift))
                .Take(MostDeciders),
        ];
    }

    private Estimate? Shift(PriorVerdict verdict, IReadOnlyList<TrialTable> tables)
    {
        int other = Enumerable.Range(1, tables.Count - 1).First(k => tables[k].Declaration == verdict.Other);
        if (verdict.Endpoint.EachDifference(sceptic[0], sceptic[other]) is not { } before) return null;
        return verdict.Endpoint.EachDifference(tables[0], tables[other]) is { } after ? Mean.Of([.. after.Zip(before, (now, then) => now - then)]) : null;
    }
}
