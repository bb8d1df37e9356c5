using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The worlds of all settings as computed, and as they come out when inner crises and attackers are weighed anew: a
/// Bayesian bootstrap (Rubin 1981, Annals of Statistics 9:130) whose weights are the same in every setting, so that
/// differences keep the common luck.
/// </summary>
internal sealed class WorldDraws
{
    private readonly DeterrencePlan plan;
    private readonly ResponseSurface surface;
    private readonly AttackerType[] attackers;
    private readonly IReadOnlyList<BeliefSpread> beliefs;
    private readonly IReadOnlyList<MenuAction> menu;
    private readonly World[][] draws;

    /// <summary>Lets the attackers choose in every setting, by what they believe of the alliance there.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public WorldDraws(DeterrencePlan plan, IReadOnlyList<BeliefSpread> beliefs, IReadOnlyList<MenuAction> menu,
        ResponseSurface surface, CancellationToken stop)
    {
        (this.plan, this.beliefs, this.menu, this.surface) = (plan, beliefs, menu, surface);
        attackers = [.. Enumerable
            .Range(0, plan.Attackers)
            .Select(number => AttackerType.Draw(plan.Scenario, plan.Seed, number))];
        draws = new World[plan.Draws + 1][];
        int next = -1;
        WorkerPool.Run(plan.Threads, _ =>
        {
            for (int draw = Interlocked.Increment(ref next); draw < draws.Length; draw =
                Interlocked.Increment(ref next))
                draws[draw] = Worlds(draw, stop);
        });
    }

    /// <summary>How many attackers are motivated.</summary>
    public int Motivated => attackers.Count(who => who.Motivated);

    /// <summary>The world of a setting as computed.</summary>
    public World WorldIn(int setting) => draws[0][setting];

    /// <summary>
    /// A number of the worlds, with the spread of its draws as its error (normal); where no draw moves it, with what the
    /// inner crises of an act leave unseen.
    /// </summary>
    /// <param name="of">The number in the worlds of all settings.</param>
    /// <param name="possible">The range in which it lies.</param>
    /// <param name="weight">That of the act on which most of the number turns, [0, 1]; 0 where it is the same in every
    /// crisis that could be played.</param>
    /// <param name="confidence">Of the interval.</param>
    public Estimate Estimate(Func<World[], double> of, Interval possible, double weight,
        Confidence confidence = default)
    {
        double unseen = weight > 0 ? weight * Unseen.MostOf(surface.Fewest, confidence) : 0;
        return weight > 0 && possible == new Interval(0, 1)
            ? BootstrapEstimate.OfShare(Each(of), plan.Attackers, unseen, confidence)
            : BootstrapEstimate.Within(Each(of), plan.Attackers, possible, unseen, confidence);
    }

    /// <summary>A number of the worlds as computed, then of each draw.</summary>
    public double[] Each(Func<World[], double> of) => [.. draws.Select(of)];

    /// <summary>The first draw is the thing itself: every weight is 1.</summary>
    private World[] Worlds(int draw, CancellationToken stop)
    {
        double[] ofCrises = Weights(draw, "inner crises", plan.Most / 2),
            ofAttackers = Weights(draw, "attackers", attackers.Length);
        var chooser = new Chooser(plan.Scenario.Mechanisms.Choice, menu, surface.Design);
        return [.. beliefs.Select((belief, s) =>
        {
            stop.ThrowIfCancellationRequested();
            double[][] surfaces = [.. menu.Select((_, a) => draw == 0 ? surface[s, a].Mean() : surface[s, a].Drawn(ofCrises))];
            return Choose(chooser, belief, surfaces, ofAttackers);
        })];
    }

    private World Choose(Chooser chooser, BeliefSpread belief, double[][] surfaces, double[] weights)
    {
        double[] chosen = new double[menu.Count], byMotivated = new double[menu.Count], one = new double[menu.Count];
        double[,] led = new double[Consequences.Count, menu.Count];
        double all = 0, motivated = 0;
        for (int k = 0; k < attackers.Length; k++)
        {
            chooser.Choose(attackers[k], belief, surfaces, one);
            all += weights[k];
            Add(one, weights[k], chosen);
            Lead(attackers[k].Keenness, surfaces, weights[k], one, led);
            if (!attackers[k].Motivated) continue;
            motivated += weights[k];
            Add(one, weights[k], byMotivated);
        }
        return new World
        {
            Chosen = [.. chosen.Select(sum => sum / all)],
            ChosenByMotivated = [.. byMotivated.Select(sum => motivated > 0 ? sum / motivated : 0)],
            Leads = [.. Enumerable.Range(0, Consequences.Count).Select(c =>
                (double[])[.. surfaces.Select(
                    (of, a) => chosen[a] > 0 ? led[c, a] / chosen[a] : SurfaceCell.Truth(0, of, c))])],
        };
    }

    /// <summary>Adds what acts lead to in truth for one attacker, each as often as it chooses it.</summary>
    private static void Lead(double keenness, double[][] surfaces, double weight, double[] shares, double[,] to)
    {
        for (int a = 0; a < shares.Length; a++)
            for (int c = 0; c < Consequences.Count; c++)
                to[c, a] += weight * shares[a] * SurfaceCell.Truth(keenness, surfaces[a], c);
    }

    private static void Add(double[] shares, double weight, double[] to)
    {
        for (int a = 0; a < shares.Length; a++) to[a] += weight * shares[a];
    }

    private double[] Weights(int draw, string what, int count)
    {
        double[] weights = new double[count];
        Kernel.Stream stream = new Chance(plan.Seed ^ Name.Key("bootstrap"), (ulong)draw).StreamFor(Name.Key(what), 1);
        for (int k = 0; k < count; k++) weights[k] = draw == 0 ? 1 : stream.Exponential();
        return weights;
    }
}
