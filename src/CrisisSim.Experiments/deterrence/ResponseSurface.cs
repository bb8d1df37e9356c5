using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The alliance's response to every act under every text, by nested simulation. Inner crises have seeds of their own,
/// the same for all acts and texts, and are added where an act's utility is not yet known closely enough.
/// </summary>
internal sealed class ResponseSurface
{
    private readonly DeterrencePlan plan;
    private readonly IReadOnlyList<DeterrenceSetting> settings;
    private readonly IReadOnlyList<MenuAction> menu;
    private readonly SurfaceCell[,] cells;

    private ResponseSurface(DeterrencePlan plan, IReadOnlyList<DeterrenceSetting> settings,
        IReadOnlyList<MenuAction> menu)
    {
        (this.plan, this.settings, this.menu) = (plan, settings, menu);
        Design = new BeliefDesign(plan.Scenario.Mechanisms.Choice);
        cells = new SurfaceCell[settings.Count, menu.Count];
        foreach ((int s, int a) in Everywhere()) cells[s, a] = new SurfaceCell();
    }

    public BeliefDesign Design { get; }

    /// <summary>Whether fewer inner crises were played than it takes, or fewer attackers choose.</summary>
    public bool IsCut { get; set; }

    /// <summary>The most inner crises that may be played.</summary>
    public long Most => (long)cells.Length * Design.Points * plan.Most;

    /// <summary>The inner crises at one belief of the act of which the fewest were played.</summary>
    public long Fewest => Everywhere().Min(at => cells[at.Setting, at.Act].Replicates);

    /// <summary>Inner crises played.</summary>
    public long Crises => Everywhere().Sum(at => (long)cells[at.Setting, at.Act].Replicates * Design.Points);

    /// <summary>
    /// Standard errors of the utilities of all acts in all settings at the truth, for the attacker of the scenario.
    /// </summary>
    public IEnumerable<UncertainAct> Errors =>
        Everywhere().Select(
            at => new UncertainAct(settings[at.Setting].Name, menu[at.Act].Name, Error(at.Setting, at.Act)));

    public SurfaceCell this[int setting, int act] => cells[setting, act];

    /// <summary>
    /// Plays until every utility is known as closely as asked, and a batch more of each, or the most crises are played: an
    /// act whose first crises happen to differ little would else be left with them alone. Cancelled, it is what was over,
    /// where the plan keeps that and every act has some; else null.
    /// </summary>
    public static ResponseSurface? Play(
        DeterrencePlan plan, IReadOnlyList<DeterrenceSetting> settings, IReadOnlyList<MenuAction> menu,
            ProgressGate progress, CancellationToken cancellation)
    {
        var surface = new ResponseSurface(plan, settings, menu);
        (int Setting, int Act)[] open = [.. surface.Everywhere()];
        HashSet<(int Setting, int Act)> known = [];
        for (int from = 0; open.Length > 0; from += plan.Batch)
        {
            surface.PlayBatch(open, from, Math.Min(plan.Batch, plan.Most - from), progress, cancellation);
            surface.IsCut = cancellation.IsCancellationRequested;
            if (surface.IsCut) return plan.KeepsUnfinished && from > 0 ? surface : null;
            if (from + plan.Batch >= plan.Most) break;
            open = [.. open.Except(known)];
            known.UnionWith(open.Where(at => surface.Error(at.Setting, at.Act) <= plan.Precision));
        }
        return surface;
    }

    private void PlayBatch((int Setting, int Act)[] open, int from, int count, ProgressGate progress,
        CancellationToken cancellation)
    {
        double[,,][] values = new double[open.Length, Design.Points, count][];
        int next = -1;
        WorkerPool.Run(plan.Threads, _ =>
        {
            for (int k = Interlocked.Increment(ref next); k < open.Length * Design.Points; k =
                Interlocked.Increment(ref next))
            {
                if (cancellation.IsCancellationRequested) return;
                PlayPoint(open, k, from, values, cancellation);
                progress.Add(count);
            }
        });
        if (cancellation.IsCancellationRequested) return;
        for (int o = 0; o < open.Length; o++)
            for (int r = 0; r < count; r += 2)
                cells[open[o].Setting, open[o].Act].Add(ByPoint(values, o, r), ByPoint(values, o, r + 1), Design.Fit);
    }

    /// <summary>
    /// A trial's number is that of its replicate and point, so that no text or act has luck of its own. Even replicates
    /// are those of the less keen attacker, odd ones those of the keener.
    /// </summary>
    private void PlayPoint((int Setting, int Act)[] open, int k, int from, double[,,][] values,
        CancellationToken cancellation)
    {
        (int o, int point) = (k / Design.Points, k % Design.Points);
        DeterrenceSetting setting = settings[open[o].Setting];
        int act = open[o].Act;
        Scenario scenario = Design.At(point,
            plan.Acts.Count > 0 ? setting.In(plan.Acts[act].Crisis).KeepPast() : menu[act].In(setting.Scenario));
        Trial[] trials = [new(Keenness.At(-1, scenario),
            setting.Declaration), new(Keenness.At(1, scenario), setting.Declaration)];
        ulong seed = plan.Seed ^ Name.Key("response surface");
        for (int r = 0; r < values.GetLength(2); r++)
        {
            long number = ((from + r) * (long)Design.Points) + point;
            if (trials[r % 2].TryPlay(seed, number, cancellation) is not { } outcome) return;
            values[o, point, r] = new double[Consequences.Count];
            Consequences.Read(outcome, scenario, values[o, point, r]);
        }
    }

    private double[,] ByPoint(double[,,][] values, int open, int replicate)
    {
        double[,] of = new double[Design.Points, Consequences.Count];
        for (int point = 0; point < Design.Points; point++)
            for (int c = 0; c < Consequences.Count; c++) of[point, c] = values[open, point, replicate][c];
        return of;
    }

    private double Error(int setting, int act) =>
        cells[setting, act].StandardError(
            Utility.Factors(plan.Scenario.Mechanisms.Choice, menu[act], AttackerType.Typical(plan.Scenario.Attacker)));

    private IEnumerable<(int Setting, int Act)> Everywhere() =>
        Enumerable.Range(0, settings.Count).SelectMany(s => Enumerable.Range(0, menu.Count).Select(a => (s, a)));
}
