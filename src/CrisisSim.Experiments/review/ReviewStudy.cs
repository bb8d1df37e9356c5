using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays acts under a text and under the same text with one provision more or less, one at a time, with the same luck.
/// </summary>
public static class ReviewStudy
{
    /// <summary>Plays the plan, act by act.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called about ten times a second and at the end of a stage, from any thread but never from
    /// two at once.</param>
    /// <param name="cancellation">Cancels the work; what is finished is kept.</param>
    /// <exception cref="ArgumentException">
    /// There is no act, a provision does not hold a text for each of them, or a number is out of its bounds.
    /// </exception>
    /// <exception cref="MemoryShortageException">The crises would not fit in memory.</exception>
    public static ReviewResult Play(ReviewPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Acts.Count == 0) throw new ArgumentException("A review needs an act.", nameof(plan));
        if (plan.Provisions.Any(one => one.Texts.Count != plan.Acts.Count))
            throw new ArgumentException("A provision needs a text for each act.", nameof(plan));
        Declaration?[][] others = [.. plan.Acts.Select((act, k) => Differing(plan, act, k))];
        Confidence level = default(Confidence).SharedAmong(
            Math.Max(1, others.Sum(texts => texts.Count(text => text is not null))));
        var effects = new ReviewEffect?[plan.Played.Count, plan.Acts.Count];
        var own = new List<IReadOnlyList<(Endpoint, Estimate?)>>();
        int done = int.MaxValue;
        bool cut = false;
        for (int act = 0; act < plan.Acts.Count && !cut; act++)
        {
            RunPlan crises = plan.Crises(act, [plan.Acts[act].Text, .. others[act].OfType<Declaration>()]);
            RunResult run = Run.Play(crises, report, cancellation);
            cut = run.Interrupted;
            done = Math.Min(done, run.Done);
            if (run.Done == 0) break;
            own.Add([.. plan.Acts[act].Outcomes.Select(one => (one, one.Estimate(run.Tables[0])))]);
            int next = 1;
            for (int k = 0; k < plan.Played.Count; k++)
                if (plan.Played[k].Texts[act] is not null)
                    effects[k, act] = Effect(plan.Acts[act], plan.Played[k],
                        (run.Tables[0], run.Tables[others[act][k] is null ? 0 : next++]), level);
        }
        return new ReviewResult
        {
            Plan = plan,
            Rows = own.Count < plan.Acts.Count ? [] : [.. plan.Played.Select((one, k) => Row(plan, one,
                [.. Enumerable.Range(0, plan.Acts.Count).Select(act => effects[k, act])]))],
            Own = own,
            Done = own.Count < plan.Acts.Count ? 0 : done,
            Interrupted = cut,
        };
    }

    /// <summary>
    /// The other texts as far as some provision of them differs in the domain of the act; null for the others, which
    /// come to the same and are not played.
    /// </summary>
    private static Declaration?[] Differing(ReviewPlan plan, ReviewAct act, int k) =>
    [
        .. plan.Played.Select(one => one.Texts[k]).Select(text =>
            text is not null && AttributionGame.Changes(act.Scenario, act.Text, text).Count > 0 ? text : null),
    ];

    private static ReviewEffect Effect(ReviewAct act, ReviewProvision provision,
        (TrialTable Own, TrialTable Other) tables, Confidence level)
    {
        (TrialTable without, TrialTable with) = provision.IsHeld ? (tables.Other, tables.Own) : tables;
        return new ReviewEffect([.. act.Outcomes.Select(one => one.Difference(without, with, level))]);
    }

    private static ReviewRow Row(ReviewPlan plan, ReviewProvision provision, ReviewEffect?[] effects)
    {
        var row = new ReviewRow(provision, effects);
        return row with
        {
            Finding = Enumerable.Range(0, effects.Length)
                .SelectMany(act => plan.Acts[act].SizedBy
                    .Select((of, tier) => (Act: act, By: effects[act]?[of], Tier: tier)))
                .Where(one => one.By is { IsResolved: true })
                .Select(one => new ReviewFinding(row, one.Act, one.By!, one.Tier))
                .OrderBy(one => one.Tier).ThenByDescending(one => one.Size)
                .FirstOrDefault(),
        };
    }
}
