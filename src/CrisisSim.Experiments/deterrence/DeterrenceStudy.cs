using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// M13, the choice before the act: attackers choose from the menu by what they expect the alliance to do, and expect
/// the simulator's own response seen through their error.
/// </summary>
public static class DeterrenceStudy
{
    /// <summary>
    /// What is left where it is cut short, to choose within half a second: attackers over all texts, the fewest of a
    /// text, and draws of the bootstrap.
    /// </summary>
    private const int AttackersInHaste = 4000, FewestInHaste = 100, DrawsInHaste = 50;

    /// <summary>Plays the inner crises and lets the attackers choose; null where it was cancelled before there was
    /// anything to keep (<see cref="DeterrencePlan.KeepsUnfinished"/>).</summary>
    /// <param name="plan">Who chooses under what.</param>
    /// <param name="report">Called about ten times a second with the inner crises played, of the most that there may
    /// be.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentException">There is no declaration, or a number of the plan is out of its
    /// bounds.</exception>
    public static DeterrenceResult? Play(
        DeterrencePlan plan, Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        Require(plan);
        IReadOnlyList<MenuAction> menu =
            plan.Acts.Count > 0 ? [.. plan.Acts.Select(one => one.Act)] : Menu.For(plan.Scenario);
        IReadOnlyList<DeterrenceSetting> settings =
        [
            .. plan.Declarations.Select(declaration => new DeterrenceSetting(plan.Scenario, declaration)),
            .. plan.WithBaselines
                ? [Baselines.NoDeclaration(plan.Scenario), Baselines.NoAlliance(plan.Scenario)]
                : (DeterrenceSetting[])[],
        ];
        var design = new BeliefDesign(plan.Scenario.Mechanisms.Choice);
        long most = (long)settings.Count * menu.Count * design.Points * plan.Most;
        var progress = new ProgressGate(report.As("inner crises"), most, TimeProvider.System);
        var stage = new DeterrenceStage(plan, settings, menu);
        if (stage.Beliefs(cancellation) is not { } beliefs
            || ResponseSurface.Play(plan, settings, menu, progress, cancellation) is not { } surface
            || stage.Choose(beliefs, surface, cancellation) is not { } result) return null;
        progress.Close();
        return plan.Under is { } under && !result.Interrupted
            ? DeterrenceVerdicts.Play(result, under, report, cancellation)
            : result;
    }

    /// <summary>Who chooses what in which setting.</summary>
    private sealed record DeterrenceStage(DeterrencePlan Plan, IReadOnlyList<DeterrenceSetting> Settings,
        IReadOnlyList<MenuAction> Menu)
    {
        /// <summary>Null where it was cancelled.</summary>
        public BeliefSpread[]? Beliefs(CancellationToken stop) =>
            Unless(() => RememberedResolve.Beliefs(Plan, Settings, Menu, stop), stop);

        /// <summary>All attackers; where it is cut short fewer, or null where the plan keeps nothing unfinished.</summary>
        public DeterrenceResult? Choose(BeliefSpread[] beliefs, ResponseSurface surface, CancellationToken stop)
        {
            DeterrenceResult Of(DeterrencePlan plan, CancellationToken until) => new(plan, Settings, Menu,
                (new WorldDraws(plan, beliefs, Menu, surface, until), surface));
            if (!surface.IsCut && Unless(() => Of(Plan, stop), stop) is { } all) return all;
            if (!Plan.KeepsUnfinished) return null;
            surface.IsCut = true;
            return Of(Plan with
            {
                Attackers = Math.Min(Plan.Attackers, Math.Max(FewestInHaste, AttackersInHaste / Settings.Count)),
                Draws = Math.Min(Plan.Draws, DrawsInHaste),
            }, CancellationToken.None);
        }

        private static T? Unless<T>(Func<T> work, CancellationToken stop)
            where T : class
        {
            try
            {
                return work();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    private static void Require(DeterrencePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Declarations.Count == 0) throw new ArgumentException("A choice needs a declaration.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Attackers, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Batch, 2, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Most, plan.Batch, nameof(plan));
        if (((plan.Batch | plan.Most) & 1) == 1)
            throw new ArgumentException("Inner crises are played in pairs.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Draws, 2, nameof(plan));
        if (!(plan.Precision > 0))
            throw new ArgumentOutOfRangeException(nameof(plan), plan.Precision,
                "The precision of a utility is above 0.");
    }
}
