using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// M13, the choice before the act: attackers choose from the menu by what they expect the alliance to do, and expect
/// the simulator's own response seen through their error.
/// </summary>
public static class DeterrenceStudy
{
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
        if (ResponseSurface.Play(plan, settings, menu, progress, cancellation) is not { } surface) return null;
        var worlds = new WorldDraws(plan, settings, menu, surface);
        progress.Close();
        var result = new DeterrenceResult(plan, settings, menu, (worlds, surface));
        return plan.Under is { } under && !result.Interrupted
            ? DeterrenceVerdicts.Play(result, under, report, cancellation)
            : result;
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
