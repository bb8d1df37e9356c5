using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Divides the effect on statistics that are no means, such as a median: of all crises, and of all but one group after
/// the other, so that parts have an interval by the grouped jackknife. Needs every combination, each played in all
/// crises before the next.
/// </summary>
internal sealed class AttributedStatistics(AttributionGame game, IReadOnlyList<Endpoint> endpoints)
{
    /// <summary>By endpoint, then the group left out (none at the first place), then combination.</summary>
    private readonly double[][][] worth =
        [.. endpoints.Select(_ => (double[][])[
            .. Enumerable.Range(0, GroupedJackknife.Groups + 1).Select(_ => new double[1 << game.Players.Count])
        ])];

    /// <summary>By endpoint, how far chance could move it in the combination where that is farthest.</summary>
    private readonly double[] reach = new double[endpoints.Count];

    /// <summary>Crises to be played.</summary>
    public long Plays =>
        endpoints.Count == 0 ? 0 : (long)game.Plan.Trials * (1 << game.Players.Count) * (game.IsEffect ? 2 : 1);

    /// <summary>Plays; false where it was cut short.</summary>
    public bool Play(ProgressGate progress, CancellationToken cancellation)
    {
        for (int coalition = 0; endpoints.Count > 0 && coalition < 1 << game.Players.Count; coalition++)
            foreach ((Scenario scenario, Declaration text, int sign) in game.Stages((ulong)coalition))
            {
                RunResult result = Run.Play(PlanOf(scenario, text), cancellation: cancellation);
                if (result.Interrupted) return false;
                progress.Add(result.Done);
                for (int k = 0; k < endpoints.Count; k++)
                {
                    Count(endpoints[k], result.Tables[0], sign, worth[k], coalition);
                    if (endpoints[k].Estimate(result.Tables[0]) is not { } value) continue;
                    Interval around = value.Interval;
                    reach[k] = Math.Max(reach[k], Math.Max(around.High - value.Value, value.Value - around.Low));
                }
            }
        return true;
    }

    /// <summary>The effects; null where an endpoint is not known in some combination.</summary>
    public IEnumerable<(Endpoint Endpoint, Attribution? Found)> Found() =>
        endpoints.Select((endpoint, k) => (endpoint, Over(endpoint, k)));

    private RunPlan PlanOf(Scenario scenario, Declaration text) => new()
    {
        Scenario = scenario,
        Declarations = [text],
        Seed = game.Plan.Seed,
        Trials = game.Plan.Trials,
        Threads = game.Plan.Threads,
        Engine = game.Plan.Engine,
        AsksForEntrapment = endpoints.Any(endpoint => endpoint.JudgedBy == Counterfactual.Provoked),
    };

    private static void Count(Endpoint endpoint, TrialTable table, int sign, double[][] worth, int coalition)
    {
        for (int group = -1; group < GroupedJackknife.Groups; group++)
            worth[group + 1][coalition] += sign
                * (endpoint.Over(table, row => row % GroupedJackknife.Groups != group) ?? double.NaN);
    }

    private Attribution? Over(Endpoint endpoint, int place)
    {
        double[][] of = worth[place];
        if (!of.SelectMany(values => values).All(double.IsFinite)) return null;
        double[][] parts = [.. of.Select(values => Shapley.Values(values))];
        int all = of[0].Length - 1;
        Estimate Jackknifed(Func<int, double> value) => this.Jackknifed(endpoint, place, value);
        return new Attribution
        {
            Endpoint = endpoint,
            From = game.Plan.From.Name,
            To = game.Plan.To.Name,
            By = game.Plan.By,
            Total = Jackknifed(k => of[k][all] - (game.IsEffect ? 0 : of[k][0])),
            Parts = game.Parts(
                player => Jackknifed(k => parts[k][player]),
                player => (Jackknifed(k => of[k][1 << player] - of[k][0]),
                    Jackknifed(k => of[k][all] - of[k][all & ~(1 << player)]))),
            Rest = game.IsEffect ? Jackknifed(k => of[k][0]) : null,
            Method = new AllCoalitions(game.Players.Count).Words + "; intervals by the grouped jackknife",
            IsExact = true,
        };
    }

    /// <summary>
    /// Where no group changes anything, what so many crises leave open: of a share, what may not have been seen; of a
    /// quantile no more than chance could move either side, for two sides that differ in so few crises as may not have
    /// been seen are closer.
    /// </summary>
    private Estimate Jackknifed(Endpoint endpoint, int place, Func<int, double> of)
    {
        Estimate estimate = GroupedJackknife.Estimate(group => of((group ?? -1) + 1), game.Plan.Trials);
        if (estimate is not { Value: 0, Interval.Width: 0 }) return estimate;
        int played = endpoint.JudgedBy?.TrialsOf(game.Plan.Trials) ?? game.Plan.Trials;
        double open = endpoint.Kind == EndpointKind.Quantile
            ? reach[place]
            : endpoint.Possible(game.Plan.Scenario.Horizon).Width * Unseen.MostOf(played);
        return estimate with { Interval = new Interval(-open, open), Caveats = Caveats.NoTrialDiffers };
    }
}
