using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Divides the effect of going from one text to another among the provisions that differ, or the couplings by which these act, with
/// the luck of each crisis common to all mixtures (Shapley effects; Song, Nelson and Staum 2016, SIAM/ASA J. Uncertainty
/// Quantification 4:1060, of an effect in place of a variance).
/// </summary>
public static class Attributing
{
    /// <summary>Plays the plan. Cancelling ends it within a crisis; the crises finished in every mixture are kept.</summary>
    /// <param name="plan">What to divide.</param>
    /// <param name="report">Called about ten times a second and at the end, from any thread but never from two at once.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="ArgumentException">An endpoint cannot be divided so, there are too many players, or a number is out of its bounds.</exception>
    public static AttributionResult Play(AttributionPlan plan, Action<RunProgress>? report = null, CancellationToken cancellation = default)
    {
        Require(plan);
        AttributionGame game = plan.Game;
        IReadOnlyList<ProvisionChange> changes = AttributionGame.Changes(plan.Scenario, plan.From, plan.To);
        var result = new AttributionResult { Plan = plan, Changes = changes, Attributions = [], Done = 0, Interrupted = false };
        return changes.Count == 0 ? result : Divided(result, game, report, cancellation);
    }

    private static AttributionResult Divided(AttributionResult result, AttributionGame game, Action<RunProgress>? report, CancellationToken cancellation)
    {
        AttributionPlan plan = result.Plan;
        Endpoint[] means = [.. plan.Endpoints.Where(endpoint => AttributionFits.IsMean(endpoint, plan.Scenario))];
        bool Unreal(Endpoint endpoint) => endpoint.JudgedBy == Counterfactual.NoAttack && plan.Scenario.Incident.Real;
        var attacked = new AttributionRun(game, Design(game), [.. means.Where(endpoint => !Unreal(endpoint))], plan.Trials);
        AttributionPlan quiet = plan with { Scenario = Counterfactual.NoAttack.In(plan.Scenario) };
        var unattacked = new AttributionRun(quiet.Game, Design(game), [.. means.Where(Unreal)], Counterfactual.NoAttack.TrialsOf(plan.Trials));
        var statistics = new AttributedStatistics(game, [.. plan.Endpoints.Except(means)]);
        var progress = new ProgressGate(report, attacked.Plays + unattacked.Plays + statistics.Plays, TimeProvider.System);
        int done = attacked.Play(progress, cancellation), unreal = unattacked.Play(progress, cancellation);
        bool whole = statistics.Play(progress, cancellation);
        progress.Close();
        Dictionary<Endpoint, Attribution?> found = whole ? statistics.Found().ToDictionary(one => one.Endpoint, one => one.Found) : [];
        foreach (Attribution one in attacked.Over(done).Concat(unattacked.Over(unreal))) found[one.Endpoint] = one;
        return result with
        {
            Attributions = [.. plan.Endpoints.Select(endpoint => found.GetValueOrDefault(endpoint)).OfType<Attribution>()],
            NotKnown = [.. plan.Endpoints.Where(endpoint => found.TryGetValue(endpoint, out Attribution? one) && one is null)],
            Done = means.Any(endpoint => !Unreal(endpoint)) ? done : found.Values.Max(one => (int?)one?.Trials) ?? 0,
            Interrupted = !attacked.IsWhole(done) || !unattacked.IsWhole(unreal) || !whole,
        };
    }

    private static CoalitionDesign Design(AttributionGame game) => game.Plan.IsExact
        ? new EveryCoalition(game.Players.Count)
        : new OrdersOfPlayers([.. game.Players.Select(player => player.Name)], game.Plan.Seed, game.Plan.Orders);

    private static void Require(AttributionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Orders, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)plan.ExactUpTo, (uint)AttributionPlan.MostExact, nameof(plan));
        foreach (Endpoint endpoint in plan.Endpoints)
            if (AttributionFits.Of(endpoint, plan.Scenario) is var fit && (fit == AttributionFit.Never || (fit == AttributionFit.OnlyExact && !plan.IsExact)))
                throw new ArgumentException($"The effect on '{endpoint}' cannot be divided so.", nameof(plan));
        if (plan.Trials < GroupedJackknife.Groups && plan.Endpoints.Any(endpoint => !AttributionFits.IsMean(endpoint, plan.Scenario)))
            throw new ArgumentException($"A statistic that is no mean takes {GroupedJackknife.Groups} crises.", nameof(plan));
    }
}
