using CrisisSim.Kernel;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Searches the texts between two for those that no other outdoes: all of them where they are few enough, else by a
/// seeded evolutionary search whose parents are the texts outdone by none so far (the elitism of Deb et al. 2002, IEEE
/// Transactions on Evolutionary Computation 6:182). What was found is played again with fresh crises, for a front
/// picked from many texts is picked for its luck, too.
/// </summary>
public sealed class DraftStudy
{
    /// <summary>The most texts of a front that are played again.</summary>
    public const int MostConfirmed = 24;

    private const int Together = 16, MostVainTries = 1000;

    private readonly DraftPlan plan;
    private readonly ProgressGate progress;
    private readonly CancellationToken cancellation;
    private readonly List<(Draft Draft, double[] Values)> played = [];
    private readonly HashSet<Draft> known = [];

    private DraftStudy(DraftPlan plan, ProgressGate progress, CancellationToken cancellation) =>
        (this.plan, this.progress, this.cancellation) = (plan, progress, cancellation);

    /// <summary>Searches and confirms.</summary>
    /// <param name="plan">What to search.</param>
    /// <param name="report">Called about ten times a second with the texts played.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>Null where it was cancelled.</returns>
    /// <exception cref="StudyAnalysisException">An outcome is not known in the scenario.</exception>
    /// <exception cref="MemoryShortageException">The crises of some texts together would not fit in memory.</exception>
    public static DraftResult? Play(DraftPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach ((int texts, bool fresh) in ((int, bool)[])[(Together, false), (MostConfirmed + 2, true)])
            plan.Run(Every(plan.Space).Take(texts), fresh).RequireMemory();
        bool all = plan.Space.Count <= plan.Points;
        var progress = new ProgressGate(report.As("texts"), all ? plan.Space.Count : plan.Points, TimeProvider.System);
        var search = new DraftStudy(plan, progress, cancellation);
        if (all) search.Evaluate(Every(plan.Space));
        else search.Evolve();
        progress.Close();
        return cancellation.IsCancellationRequested ? null : search.Confirm(all);
    }

    private static IEnumerable<Draft> Every(DraftSpace space)
    {
        for (long number = 0; number < space.Count; number++)
        {
            long rest = number;
            int[] settings = new int[space.Provisions.Count];
            for (int p = 0; p < settings.Length; rest /= space.Provisions[p].Settings.Count, p++)
                settings[p] = (int)(rest % space.Provisions[p].Settings.Count);
            yield return new Draft([.. settings]);
        }
    }

    private void Evolve()
    {
        Kernel.Stream stream = new Chance(plan.Seed, 0).StreamFor(Name.Key("drafts"), Name.Key("search"));
        Evaluate(plan.Space.Ends);
        int vain = 0;
        while (played.Count < plan.Points && vain < MostVainTries && !cancellation.IsCancellationRequested)
        {
            Draft[] parents = [.. OnFront().Select(k => played[k].Draft)];
            List<Draft> children = [];
            for (; children.Count < Math.Min(Together, plan.Points - played.Count) && vain < MostVainTries; vain++)
            {
                Draft child = Child(parents, ref stream);
                if (known.Contains(child) || children.Contains(child)) continue;
                children.Add(child);
                vain = 0;
            }
            Evaluate(children);
        }
    }

    /// <summary>
    /// Each setting from one of two parents, or with the chance of one in the number of provisions from anywhere.
    /// </summary>
    private Draft Child(Draft[] parents, ref Kernel.Stream stream)
    {
        IReadOnlyList<DraftProvision> provisions = plan.Space.Provisions;
        Draft one = parents[DrawIndex(parents.Length, ref stream)],
            other = parents[DrawIndex(parents.Length, ref stream)];
        int[] settings = new int[provisions.Count];
        for (int p = 0; p < settings.Length; p++)
        {
            bool mutates = stream.Bernoulli(1.0 / provisions.Count);
            settings[p] = mutates
                ? DrawIndex(provisions[p].Settings.Count, ref stream)
                : stream.Bernoulli(0.5) ? one.Settings[p] : other.Settings[p];
        }
        return new Draft([.. settings]);
    }

    private static int DrawIndex(int among, ref Kernel.Stream stream) =>
        Math.Min(among - 1, (int)(stream.Uniform() * among));

    private void Evaluate(IEnumerable<Draft> drafts)
    {
        foreach (Draft[] some in drafts.Chunk(Together))
        {
            RunResult run = Run.Play(plan.Run(some, fresh: false), cancellation: cancellation);
            if (run.Interrupted) return;
            for (int k = 0; k < some.Length; k++)
            {
                played.Add(
                    (some[k], [.. plan.Endpoints.Select(
                        endpoint => TextFront.Column(endpoint, run.Tables[k]).Average())]));
                known.Add(some[k]);
            }
            progress.Add(some.Length);
        }
    }

    private IEnumerable<int> OnFront()
    {
        bool[] on = ParetoFront.OnFront(
            [.. plan.Endpoints.Select((_, o) => played.Select(of => of.Values[o]).ToArray())],
            [.. plan.Endpoints.Select(endpoint => endpoint.HigherIsBetter ? Better.Higher : Better.Lower)]);
        return Enumerable.Range(0, on.Length).Where(k => on[k]);
    }

    private DraftResult? Confirm(bool all)
    {
        int[] front = [.. OnFront()];
        Draft[] again = [.. plan.Space.Ends.Union(Spread(front).Select(k => played[k].Draft))];
        RunResult run = Run.Play(plan.Run(again, fresh: true), cancellation: cancellation);
        if (run.Interrupted) return null;
        return new DraftResult
        {
            Plan = plan,
            Played = played.Count,
            IsExhaustive = all,
            Found = front.Length,
            Drafts = again,
            Confirmed = TextFront.Find([.. again.Select(draft => draft.ToString())], run.Tables, plan.Endpoints),
        };
    }

    /// <summary>Of a front that is too large some, spread evenly along its first outcome.</summary>
    private IEnumerable<int> Spread(int[] front)
    {
        if (front.Length <= MostConfirmed) return front;
        int[] along = [.. front.OrderBy(k => played[k].Values[0])];
        return Enumerable
            .Range(0, MostConfirmed)
            .Select(k => along[k * (along.Length - 1) / (MostConfirmed - 1)])
            .Distinct();
    }
}
