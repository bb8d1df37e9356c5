using System.Runtime.InteropServices;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The trials of a choice as they are played, by wording: what is chosen on, crisis by crisis.</summary>
internal sealed class ChoiceTrials
{
    /// <summary>Between the first trials of wordings that are to have luck of their own.</summary>
    private const long Between = 1L << 40;

    private readonly ChoicePlan plan;
    private readonly ProgressGate progress;
    private readonly CancellationToken cancellation;
    private readonly List<double>[] worth;

    public ChoiceTrials(ChoicePlan plan, ProgressGate progress, CancellationToken cancellation)
    {
        (this.plan, this.progress, this.cancellation) = (plan, progress, cancellation);
        worth = [.. plan.Declarations.Select(_ => new List<double>())];
        Range = new OutcomeRange(Possible(plan),
            plan.Endpoints.Where((_, o) => plan.Weights is { } weights ? weights[o] > 0 : o == 0).Any(of => of.Leaps()));
    }

    /// <summary>What is known beforehand of what is chosen on.</summary>
    public OutcomeRange Range { get; }

    /// <summary>Which way it is better.</summary>
    public Better Better => plan.Weights is null && !plan.Endpoints[0].HigherIsBetter ? Better.Lower : Better.Higher;

    /// <summary>Crises played over all wordings.</summary>
    public long Crises => worth.Sum(column => (long)column.Count);

    /// <summary>Whether it was cancelled.</summary>
    public bool Interrupted => cancellation.IsCancellationRequested;

    /// <summary>One column a wording.</summary>
    public IReadOnlyList<double[]> Columns => [.. worth.Select(column => column.ToArray())];

    /// <summary>
    /// The wordings but those that come to the same as an earlier one in every crisis that both have.
    /// </summary>
    public int[] Apart =>
        [.. Enumerable
            .Range(0, worth.Length)
            .Where(k => !Enumerable.Range(0, k).Any(earlier => AreSame(worth[earlier], worth[k])))];

    /// <summary>How each wording stands; each has two trials or more.</summary>
    public OptionStanding[] Standings => [.. worth.Select(column => Range.Standing(CollectionsMarshal.AsSpan(column)))];

    /// <summary>
    /// Those of some wordings but for whom came to the same as an earlier one in so many crises that no more than a lead
    /// is left open between them: that of the largest share that none of so many crises leaves open, at its farthest.
    /// </summary>
    public int[] ApartBy(double lead, IReadOnlyList<int> among) =>
        [.. among.Where((k, place) => !among.Take(place).Any(
            earlier => AreSame(worth[earlier], worth[k]) && OpenAfter(worth[k].Count) <= lead))];

    private double OpenAfter(int same) =>
        Range.Possible.IsBounded ? Range.Possible.Width * Unseen.MostOf(same) : 0;

    /// <summary>Plays further trials of each wording; a batch that is cancelled is not kept.</summary>
    public void Play(IReadOnlyList<long> more)
    {
        for (int option = 0; option < worth.Length && !Interrupted; option++)
        {
            if (more[option] == 0) continue;
            RunResult run = Run.Play(PlanFor(option, checked((int)more[option])), cancellation: cancellation);
            if (run.Interrupted) return;
            worth[option].AddRange(Worth(plan, run.Tables[0]));
            progress.Add((int)more[option]);
        }
    }

    private RunPlan PlanFor(int option, int trials) => new()
    {
        Scenario = plan.Scenario,
        Declarations = [plan.Declarations[option]],
        Seed = plan.Seed,
        First = worth[option].Count + (plan.Procedure == ChoiceProcedure.Rinott ? option * Between : 0),
        Trials = trials,
        Threads = plan.Threads,
    };

    /// <summary>What is chosen on, crisis by crisis.</summary>
    /// <exception cref="StudyAnalysisException">It is not known crisis by crisis.</exception>
    internal static double[] Worth(ChoicePlan plan, TrialTable table)
    {
        if (plan.Weights is not { } weights) return Each(plan.Endpoints[0], table);
        double[] sum = new double[table.Trials];
        for (int o = 0; o < plan.Endpoints.Count; o++)
        {
            double[] each = Each(plan.Endpoints[o], table);
            double weight = weights[o] * (plan.Endpoints[o].HigherIsBetter ? 1 : -1);
            for (int row = 0; row < sum.Length; row++) sum[row] += weight * each[row];
        }
        return sum;
    }

    /// <summary>What the worth of one crisis can be; an end is infinite where a count has none.</summary>
    internal static Interval Possible(ChoicePlan plan)
    {
        double horizon = plan.Scenario.Horizon;
        if (plan.Weights is not { } weights) return plan.Endpoints[0].Possible(horizon);
        double low = 0, high = 0;
        for (int o = 0; o < plan.Endpoints.Count; o++)
        {
            double weight = weights[o] * (plan.Endpoints[o].HigherIsBetter ? 1 : -1);
            if (weight == 0) continue;
            Interval one = plan.Endpoints[o].Possible(horizon);
            low += weight * (weight > 0 ? one.Low : one.High);
            high += weight * (weight > 0 ? one.High : one.Low);
        }
        return new Interval(low, high);
    }

    private static bool AreSame(List<double> one, List<double> other)
    {
        int common = Math.Min(one.Count, other.Count);
        return one.Take(common).SequenceEqual(other.Take(common));
    }

    private static double[] Each(Endpoint endpoint, TrialTable table) =>
        (endpoint.JudgedBy is null ? endpoint.Each(table) : null)
        ?? throw new StudyAnalysisException(
            $"'{endpoint.Key}' is not known crisis by crisis here, so that nothing is chosen on it; it can stand among "
                + "the outcomes of the front");
}
