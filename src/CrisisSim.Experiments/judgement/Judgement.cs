using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How far a comparison depends on judgement: the same crises, with the same luck, under draws of the judged and
/// assumed numbers. Luck is common to all draws and to both wordings; what is left of it widens the spread a little,
/// the less the more trials a draw has.
/// </summary>
public static class Judgement
{
    private const int MostDeciders = 3;

    private const double Chance = 0.05;

    /// <summary>
    /// Plays every draw and answers with the spread of each primary endpoint of each wording against the baseline.
    /// </summary>
    /// <param name="comparison">The comparison at the numbers as stated.</param>
    /// <param name="plan">How a draw is played; its scenario and declarations are replaced by those of the draw, by
    /// name.</param>
    /// <param name="draws">The draws; at least one.</param>
    /// <param name="names">What the values of a draw are called.</param>
    /// <param name="watch">Called after each draw, and what ends the work after the draw under way; what is finished is
    /// kept.</param>
    /// <returns>The spreads; empty where not one draw was finished.</returns>
    public static IReadOnlyList<JudgedDifference> Play(
        Comparison comparison, RunPlan plan, IReadOnlyList<Func<JudgementDraw>> draws, IReadOnlyList<string> names,
        (Action<PlayProgress> Report, CancellationToken Cancellation) watch)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(draws);
        var played = new List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)>();
        foreach (Func<JudgementDraw> make in draws)
        {
            JudgementDraw draw = make();
            RunResult result = Run.Play(plan.In(draw.Scenario), cancellation: watch.Cancellation);
            if (result.Interrupted) break;
            played.Add((draw, result.Tables));
            watch.Report(new PlayProgress(played.Count, draws.Count));
        }
        if (played.Count == 0) return [];
        return [.. comparison.AgainstBaseline
            .SelectMany((pair, k) => Endpoints.Primary.Select(endpoint => Spread(pair, endpoint, k + 1, played, names)))
            .OfType<JudgedDifference>()];
    }

    private static JudgedDifference? Spread(
        WordingPair pair, Endpoint endpoint, int other,
            List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> played, IReadOnlyList<string> names)
    {
        if (pair[endpoint].Difference is not { } stated) return null;
        double[] differences = [.. played.Select(
            p => endpoint.Difference(p.Tables[0], p.Tables[other]).Difference!.Value.Value)];
        return new JudgedDifference
        {
            Endpoint = endpoint,
            Baseline = pair.Baseline,
            Other = pair.Other,
            Spread = DrawSpread.Measure(differences, stated.Value),
            Deciders = Deciders(differences, played, names),
            Reversal = SignReversal.Find(
                [.. names.Select((name, k) => (name, played.Select(p => p.Draw.Values[k]).ToArray()))],
                [.. differences.Select(difference => Math.Sign(difference) * Math.Sign(stated.Value) < 0)]),
        };
    }

    private static IReadOnlyList<DecisiveNumber> Deciders(
        double[] differences, List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> played,
            IReadOnlyList<string> names)
    {
        // Of many idle numbers one may seem to move the difference by chance: the bound is shared among them
        // (Bonferroni).
        double least = StandardNormal.Quantile(1 - (Chance / 2 / names.Count))
            / Math.Sqrt(Math.Max(1, played.Count - 1));
        return
        [
            .. names
                .Select((name, k) => new DecisiveNumber(name,
                    RankCorrelation.Between([.. played.Select(p => p.Draw.Values[k])], differences)))
                .Where(decider => Math.Abs(decider.Correlation) > least)
                .OrderByDescending(decider => Math.Abs(decider.Correlation))
                .Take(MostDeciders),
        ];
    }
}
