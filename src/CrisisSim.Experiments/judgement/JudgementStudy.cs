using CrisisSim.Kernel;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How far a comparison depends on judgement: the same crises, with the same luck, under draws of the judged and
/// assumed numbers. Luck is common to all draws and to both wordings; what the crises of a draw have of it beyond those of
/// the comparison is taken off, and what is left widens the spread a little, the less the more trials a draw has.
/// </summary>
public static class JudgementStudy
{
    private const string Stage = "draws of judgement";

    private const int MostDeciders = 3;

    private const double Chance = 0.05;

    /// <summary>
    /// Plays every draw and measures the spread of each primary endpoint of each wording against the baseline.
    /// </summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called after each draw with the draws played.</param>
    /// <param name="cancellation">Ends the work after the draw under way; what is finished is kept.</param>
    public static JudgementResult Play(JudgementPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> played =
            PlayDraws(plan.Crises, plan.Source, plan.Draws, report, cancellation);
        return new JudgementResult(played.Count == 0 ? [] : Spreads(plan, played), played.Count,
            Interrupted: played.Count < plan.Draws);
    }

    /// <summary>
    /// Plays draws of one wording by itself and measures the spread of each primary endpoint; nothing where the work is
    /// cut short.
    /// </summary>
    /// <param name="crises">The crises as stated, under one declaration; at most <see cref="JudgementPlan.UsualTrials"/>
    /// of them are played under each draw.</param>
    /// <param name="stated">The same crises as they were played.</param>
    /// <param name="source">Where draws come from.</param>
    /// <param name="draws">How many, 0 or more.</param>
    /// <param name="report">Called after each draw.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<JudgedValue> PlayAlone(RunPlan crises, TrialTable stated, JudgementSource source, int draws,
        Action<PlayProgress>? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(crises);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(source);
        RunPlan part = crises with { Trials = Math.Min(JudgementPlan.UsualTrials, stated.Trials), Precision = null };
        TrialTable[] tables = [.. PlayDraws(part, source, draws, report, cancellation).Select(played => played.Tables[0])];
        return draws == 0 || tables.Length < draws
            ? []
            : [.. Endpoints.Primary.Select(endpoint => Spread(endpoint, stated, part.Trials, tables)).OfType<JudgedValue>()];
    }

    /// <summary>The crises under each draw, one after another; fewer than were asked for where the work is cut short.</summary>
    private static List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> PlayDraws(RunPlan crises,
        JudgementSource source, int draws, Action<PlayProgress>? report, CancellationToken cancellation)
    {
        var played = new List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)>();
        while (played.Count < draws)
        {
            JudgementDraw draw = source.Draw(crises.Seed, played.Count);
            RunResult result = Run.Play(crises.In(draw.Scenario), cancellation: cancellation);
            if (result.Interrupted) break;
            played.Add((draw, result.Tables));
            report?.Invoke(new PlayProgress(played.Count, draws, Stage));
        }
        return played;
    }

    private static JudgedValue? Spread(Endpoint endpoint, TrialTable stated, int trials, TrialTable[] tables)
    {
        if (endpoint.Estimate(stated) is not { } all || endpoint.Estimate(stated.Take(trials)) is not { } few) return null;
        double luck = few.Value - all.Value;
        double[] values =
            [.. tables.Select(table => endpoint.Estimate(table)).OfType<Estimate>().Select(value => value.Value - luck)];
        if (values.Length < tables.Length) return null;
        double[] drawn = Bounded(values, endpoint);
        return new JudgedValue(endpoint, DrawSpread.Measure(drawn, all.Value)) { Drawn = drawn };
    }

    /// <summary>What is taken off for luck leaves no share below none or above all.</summary>
    private static double[] Bounded(double[] values, Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.Probability or EndpointKind.Share
            ? [.. values.Select(value => Math.Clamp(value, 0, 1))]
            : [.. values.Select(value => Math.Max(0, value))];

    private static IReadOnlyList<JudgedDifference> Spreads(JudgementPlan plan,
        List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> played) =>
    [
        .. plan.Comparison.AgainstBaseline
            .SelectMany((pair, k) => Endpoints.Primary.Select(
                endpoint => Spread(pair, endpoint, k + 1, played, plan)))
            .OfType<JudgedDifference>(),
    ];

    private static JudgedDifference? Spread(
        WordingPair pair, Endpoint endpoint, int other,
            List<(JudgementDraw Draw, IReadOnlyList<TrialTable> Tables)> played, JudgementPlan plan)
    {
        if (pair[endpoint].Difference is not { } stated) return null;
        IReadOnlyList<string> names = plan.Source.Names;
        double luck = Luck(pair, endpoint, other, plan);
        double[] differences = [.. played
            .Select(p => endpoint.Difference(p.Tables[0], p.Tables[other]).Difference)
            .OfType<Estimate>()
            .Select(difference => difference.Value - luck)];
        if (differences.Length < played.Count) return null;
        return new JudgedDifference
        {
            Endpoint = endpoint,
            Baseline = pair.Baseline,
            Other = pair.Other,
            Spread = DrawSpread.Measure(differences, stated.Value),
            Drawn = differences,
            Deciders = Deciders(differences, played, names),
            Reversal = SignReversal.Find(
                [.. names.Select((name, k) => (name, played.Select(p => p.Draw.Values[k]).ToArray()))],
                [.. differences.Select(difference => Math.Sign(difference) * Math.Sign(stated.Value) < 0)]),
        };
    }

    /// <summary>
    /// What the few crises of a draw have by luck beyond all crises of the comparison, at the numbers as stated. It is
    /// common to all draws, and is taken off them (a control variate).
    /// </summary>
    private static double Luck(WordingPair pair, Endpoint endpoint, int other, JudgementPlan plan)
    {
        IReadOnlyList<TrialTable> all = plan.Comparison.Tables;
        return endpoint.Difference(all[0].Take(plan.Crises.Trials), all[other].Take(plan.Crises.Trials)).Difference is { } few
            ? few.Value - pair[endpoint].Difference!.Value.Value
            : 0;
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

/// <summary>What judgement leaves open of a comparison.</summary>
/// <param name="Differences">The spread of each primary endpoint of each wording against the baseline; none where not
/// one draw was finished. Compared by reference.</param>
/// <param name="Draws">Draws that were finished.</param>
/// <param name="Interrupted">Whether the work was cancelled before all were.</param>
public sealed record JudgementResult(IReadOnlyList<JudgedDifference> Differences, int Draws, bool Interrupted);
