using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Divides the effect of going from one text to another among the provisions that differ, or the couplings by which
/// these act, with the luck of each crisis common to all mixtures (Shapley effects; Song, Nelson and Staum 2016,
/// SIAM/ASA J. Uncertainty Quantification 4:1060, of an effect in place of a variance).
/// </summary>
public static class AttributionStudy
{
    /// <summary>
    /// Plays the plan. Cancelling ends it within a crisis; the crises finished in every mixture are kept.
    /// </summary>
    /// <param name="plan">What to divide.</param>
    /// <param name="report">Called about ten times a second and at the end, from any thread but never from two at
    /// once.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="ArgumentException">An endpoint cannot be divided so, there are too many players, or a number is
    /// out of its bounds.</exception>
    public static AttributionResult Play(AttributionPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        Require(plan);
        AttributionGame game = plan.Game;
        IReadOnlyList<ProvisionChange> changes = AttributionGame.Changes(plan.Scenario, plan.From, plan.To);
        var result = new AttributionResult
        {
            Plan = plan,
            Changes = changes,
            Attributions = [],
            Done = 0,
            Interrupted = false
        };
        if (changes.Count == 0) return result;
        result = Divided(result, game, report, cancellation);
        if (result.Interrupted) return result;
        result = result with { Priors = AttributionPriors.Play(plan, report, cancellation) };
        if (plan.AsksForCounterparts) result = result with { Counterparts = Priced(plan, report, cancellation) };
        return result with { IsCutAfter = cancellation.IsCancellationRequested };
    }

    /// <summary>The text at its prices, over as many crises.</summary>
    private static IReadOnlyList<Counterpart> Priced(AttributionPlan plan, Action<PlayProgress>? report,
        CancellationToken cancellation)
    {
        var prices = new CounterpartPlan
        {
            Scenario = plan.Scenario,
            From = plan.From,
            To = plan.To,
            Seed = plan.Seed,
            Trials = plan.Trials,
            Threads = plan.Threads,
        };
        return CounterpartStudy.Play(prices, report, cancellation).Counterparts;
    }

    private static AttributionResult Divided(AttributionResult result, AttributionGame game,
        Action<PlayProgress>? report, CancellationToken cancellation)
    {
        AttributionPlan plan = result.Plan;
        Endpoint[] means = [.. plan.Endpoints.Where(endpoint => AttributionFits.IsMean(endpoint, plan.Scenario))];
        bool Unreal(Endpoint endpoint) => endpoint.JudgedBy == Counterfactual.NoAttack && plan.Scenario.Incident.Real;
        var attacked = new AttributionRun(game, Design(game), [.. means.Where(endpoint => !Unreal(endpoint))],
            plan.Trials);
        AttributionPlan quiet = plan with { Scenario = Counterfactual.NoAttack.In(plan.Scenario) };
        var unattacked = new AttributionRun(quiet.Game, Design(game), [.. means.Where(Unreal)],
            Counterfactual.NoAttack.TrialsOf(plan.Trials));
        var statistics = new AttributedStatistics(game, [.. plan.Endpoints.Except(means)]);
        var progress = new ProgressGate(report, attacked.Plays + unattacked.Plays + statistics.Plays,
            TimeProvider.System);
        int done = attacked.Play(progress, cancellation), unreal = unattacked.Play(progress, cancellation);
        bool whole = statistics.Play(progress, cancellation);
        progress.Close();
        Dictionary<Endpoint, Attribution?> found = whole
            ? statistics.Found().ToDictionary(one => one.Endpoint, one => one.Found)
            : [];
        foreach (Attribution one in attacked.Over(done).Concat(unattacked.Over(unreal))) found[one.Endpoint] = one;
        return result with
        {
            Attributions = [.. plan.Endpoints
                .Select(endpoint => found.GetValueOrDefault(endpoint))
                .OfType<Attribution>()],
            NotKnown = [.. plan.Endpoints.Where(
                endpoint => found.TryGetValue(endpoint, out Attribution? one) && one is null)],
            Done = means.Any(endpoint => !Unreal(endpoint)) ? done : found.Values.Max(one => (int?)one?.Trials) ?? 0,
            Interrupted = !attacked.IsWhole(done) || !unattacked.IsWhole(unreal) || !whole,
        };
    }

    private static CoalitionDesign Design(AttributionGame game) => game.Plan.IsExact
        ? new AllCoalitions(game.Players.Count)
        : new SampledOrders([.. game.Players.Select(player => player.Name)], game.Plan.Seed, game.Plan.Orders);

    private static void Require(AttributionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Trials, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Orders, 1, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)plan.ExactUpTo, (uint)AttributionPlan.MostExact,
            nameof(plan));
        foreach (Endpoint endpoint in plan.Endpoints)
            if (AttributionFits.For(endpoint, plan.Scenario) is var fit
                && (fit == AttributionFit.Never || (fit == AttributionFit.OnlyExact && !plan.IsExact)))
                throw new ArgumentException($"The effect on '{endpoint}' cannot be divided so.", nameof(plan));
        if (plan.Trials < GroupedJackknife.Groups
            && plan.Endpoints.Any(endpoint => !AttributionFits.IsMean(endpoint, plan.Scenario)))
            throw new ArgumentException($"A statistic that is no mean takes {GroupedJackknife.Groups} crises.",
                nameof(plan));
    }
}

/// <summary>
/// Orders drawn anew in each crisis, every second one the reverse of the one before it. A player's place depends on the
/// seed, the crisis and its own name alone.
/// </summary>
internal sealed class SampledOrders : CoalitionDesign
{
    private static readonly ulong Actor = Name.Key("attribution");

    private readonly ulong seed;
    private readonly int orders;
    private readonly ulong[] names;

    public SampledOrders(IReadOnlyList<string> players, ulong seed, int orders) : base(players.Count) =>
        (this.seed, this.orders, names) = (seed, orders, [.. players.Select(Name.Key)]);

    public override int Plays => 2 + (orders * Inner);

    public override int Whole => 1;

    public override string Words => orders == 1
        ? "Shapley values from one order a crisis, drawn at random"
        : $"Shapley values from {orders} orders a crisis, drawn at random, every second one the reverse of the "
            + "one before";

    /// <summary>Combinations between nobody and everyone in one order.</summary>
    private int Inner => Math.Max(0, Players - 1);

    public override void Draw(long trial, Span<ulong> coalitions)
    {
        (coalitions[0], coalitions[1]) = (0, Everyone);
        for (int k = 0; k < orders; k++)
        {
            int[] order = Order(trial, k);
            ulong joined = 0;
            for (int place = 0; place < Inner; place++)
                coalitions[2 + (k * Inner) + place] = joined |= 1UL << order[place];
        }
    }

    public override void Divide(long trial, ReadOnlySpan<double> worth, Span<double> parts)
    {
        parts.Clear();
        for (int k = 0; k < orders; k++) Shapley.Along(Order(trial, k), Along(k, worth), parts);
        for (int player = 0; player < Players; player++) parts[player] /= orders;
    }

    public override ulong Moving(long trial, ReadOnlySpan<double> worth)
    {
        ulong moving = 0;
        for (int k = 0; k < orders; k++)
        {
            (int[] order, double[] along) = (Order(trial, k), Along(k, worth));
            for (int place = 0; place < Players; place++)
                if (along[place + 1] != along[place]) moving |= 1UL << order[place];
        }
        return moving;
    }

    /// <summary>The worth along an order, from nobody to everyone.</summary>
    private double[] Along(int number, ReadOnlySpan<double> worth) =>
        [worth[0], .. worth.Slice(2 + (number * Inner), Inner), .. Players > 0 ? [worth[1]] : (double[])[]];

    private int[] Order(long trial, int number)
    {
        var chance = new Chance(seed, (ulong)trial);
        double[] place = [.. names.Select(name => chance.StreamFor(Actor, name, (ulong)(number / 2)).Uniform())];
        int[] order = [.. Enumerable.Range(0, Players)];
        Array.Sort(place, order);
        if (number % 2 != 0) Array.Reverse(order);
        return order;
    }
}
