using CrisisSim.Model;

namespace CrisisSim.Cli;

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

    /// <summary>Crises below which no part could show, in the comparison and for one wording.</summary>
    private const int FewestCrises = 100;

    private static readonly IReadOnlyList<Endpoint> Divided =
    [
        Endpoints.HoursWithoutDecision,
        Endpoints.ObjectiveDenied
    ];

    public static ComparisonReportData With(ComparisonReportData played, bool quiet, Screen screen)
    {
        if (played.Result.Done < FewestCrises) return played;
        Comparison comparison = played.Comparison;
        AttributionPlan[] plans = [.. played.Plan.Declarations.Skip(1).Select(other => Plan(played, other))];
        int mixed = plans.Count(plan => plan.Players > 1);
        int trials = Math.Max(FewestCrises, Math.Clamp(played.Result.Done / Part, Fewest, Most) / Math.Max(1, mixed));
        return played with
        {
            Attributions = ProgressBar.Watch(
                "clauses",
                report => (IReadOnlyList<Attribution>)[.. plans.SelectMany((plan, k) => Play(
                    plan with { Trials = Math.Min(trials, played.Result.Done) }, comparison.AgainstBaseline[k], report,
                        screen.Interrupt))],
                quiet,
                screen),
        };
    }

    private static IEnumerable<Attribution> Play(AttributionPlan plan, WordingPair pair, Action<RunProgress> report,
        CancellationToken interrupt)
    {
        if (plan.Players > 1)
            return AttributionStudy.Play(plan, report, interrupt) is { Interrupted: false } result
                ? result.Attributions
                : [];
        return plan.Endpoints.Select(endpoint => Attribution.OfTheOnlyOne(plan, pair[endpoint])).OfType<Attribution>();
    }

    private static AttributionPlan Plan(ComparisonReportData played, Declaration other) => new()
    {
        Scenario = played.Scenario,
        From = played.Plan.Declarations[0],
        To = other,
        Endpoints = [.. Divided.Where(
            endpoint => AttributionFits.For(endpoint, played.Scenario) == AttributionFit.Always)],
        Seed = played.Plan.Seed,
        Threads = played.Plan.Threads,
        Engine = played.Plan.Engine,
        ExactUpTo = 3,
    };
}
