using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>An effect divided on the assumptions of a sceptic of clear words, and on an advocate's.</summary>
/// <param name="Sceptic">One an endpoint that is a mean over crises. Compared by reference.</param>
/// <param name="Advocate">The same endpoints. Compared by reference.</param>
public sealed record AttributionPriors(IReadOnlyList<Attribution> Sceptic, IReadOnlyList<Attribution> Advocate)
{
    /// <summary>The part of the crises with which either prior is played.</summary>
    private const int Part = 4;

    private const string Stage = "sceptic and advocate";

    /// <summary>
    /// Divides what is a mean over crises under both; null where nobody asks, it is divided among couplings, no
    /// coupling is in question, or the work is cut short.
    /// </summary>
    internal static AttributionPriors? Play(AttributionPlan plan, Action<PlayProgress>? report,
        CancellationToken cancellation)
    {
        if (plan is not { Under: { } under, By: AttributedTo.Provision }) return null;
        (Scenario Sceptic, Scenario Advocate) priors = (under(Prior.Sceptic), under(Prior.Advocate));
        if (!CouplingRegistry.All.Any(coupling => PriorStudy.Differs(coupling, priors))) return null;
        AttributionResult sceptic = AttributionStudy.Play(Less(plan, priors.Sceptic), null, cancellation);
        report?.Invoke(new PlayProgress(1, 2, Stage));
        AttributionResult advocate = AttributionStudy.Play(Less(plan, priors.Advocate), null, cancellation);
        return sceptic.Interrupted || advocate.Interrupted
            ? null
            : new AttributionPriors(sceptic.Attributions, advocate.Attributions);
    }

    private static AttributionPlan Less(AttributionPlan plan, Scenario scenario) => plan with
    {
        Scenario = scenario,
        Under = null,
        AsksForCounterparts = false,
        From = scenario.Declarations.First(text => text.Name == plan.From.Name),
        To = scenario.Declarations.First(text => text.Name == plan.To.Name),
        Endpoints = [.. plan.Endpoints.Where(endpoint => AttributionFits.IsMean(endpoint, scenario))],
        Trials = Math.Max(1, plan.Trials / Part),
    };
}
