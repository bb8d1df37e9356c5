using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Plays what a comparison needs besides itself to say which of the provisions that differ brings what.
/// </summary>
internal static class ClauseAttribution
{
    /// <summary>
    /// The part of the crises that is played under mixtures, and the bounds between which it is kept over all wordings
    /// together.
    /// </summary>
    private const int Part = 10, Fewest = 500, Most = 1000;

    /// <summary>Crises for one wording below which no part could show.</summary>
    private const int FewestOfWording = 100;

    /// <summary>Provisions that differ up to which every combination is played.</summary>
    private const int ExactUpTo = 3;

    /// <summary>Divides the effect of each wording against the baseline; of one that is cut short nothing.</summary>
    public static IReadOnlyList<Attribution> Play(ComparisonPlan plan, Comparison comparison,
        Action<PlayProgress>? report, CancellationToken cancellation)
    {
        AttributionPlan[] plans = [.. plan.Declarations.Skip(1).Select(other => PlanOf(plan, other))];
        int mixed = plans.Count(one => one.Players > 1);
        int share = Math.Clamp(comparison.Trials / Part, Fewest, Most) / Math.Max(1, mixed);
        int trials = Math.Min(Math.Max(FewestOfWording, share), comparison.Trials);
        return
        [
            .. plans.SelectMany((one, k) =>
                PlayPair(one with { Trials = trials }, comparison.AgainstBaseline[k], report, cancellation)),
        ];
    }

    private static IEnumerable<Attribution> PlayPair(AttributionPlan plan, WordingPair pair,
        Action<PlayProgress>? report,
        CancellationToken cancellation)
    {
        if (plan.Players > 1)
            return AttributionStudy.Play(plan, report.As("clauses"), cancellation) is { Interrupted: false } result
                ? result.Attributions
                : [];
        return plan.Endpoints.Select(endpoint => Attribution.OfTheOnlyOne(plan, pair[endpoint])).OfType<Attribution>();
    }

    private static AttributionPlan PlanOf(ComparisonPlan plan, Declaration other) => new()
    {
        Scenario = plan.Scenario,
        From = plan.Declarations[0],
        To = other,
        Endpoints = [.. Endpoints.Gains.Where(
            endpoint => AttributionFits.For(endpoint, plan.Scenario) == AttributionFit.Always)],
        Seed = plan.Seed,
        Threads = plan.Threads,
        Engine = plan.Engine,
        ExactUpTo = ExactUpTo,
    };
}
