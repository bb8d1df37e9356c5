using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Finds the outcomes that were asked for, and refuses those that cannot be divided.</summary>
internal static class AttributeOutcomes
{
    private static readonly IReadOnlyList<Endpoint> Usual = [.. Endpoints.Primary, Named("hours_of_crisis_without_decision")];

    /// <summary>The endpoints of the keys, or those of the usual ones that are known in the scenario.</summary>
    /// <exception cref="Refusal">There is no endpoint of that key.</exception>
    public static IReadOnlyList<Endpoint> Of(IReadOnlyList<string>? keys, Scenario scenario) => keys is not null
        ? [.. keys.Distinct().Select(Named)]
        : [.. Usual.Where(endpoint => AttributionFits.Of(endpoint, scenario) == AttributionFit.Always)];

    /// <summary>Refuses an endpoint that the plan cannot divide, and names the nearest that it can.</summary>
    /// <exception cref="Refusal">One cannot be divided.</exception>
    public static void Require(AttributionPlan plan)
    {
        foreach (Endpoint endpoint in plan.Endpoints)
        {
            AttributionFit fit = AttributionFits.Of(endpoint, plan.Scenario);
            if (fit == AttributionFit.Always || (fit == AttributionFit.OnlyExact && plan.IsExact)) continue;
            string near = $"Nearest to it: {string.Join(", ", AttributionFits.Near(endpoint).Select(one => one.Key))}.";
            throw fit == AttributionFit.Never
                ? Refusal.Usage($"--outcome {endpoint.Key} cannot be divided: it is not known of every crisis under every mixture of two texts", near)
                : Refusal.Usage(
                    $"--outcome {endpoint.Key} is no mean over crises, so it is divided only where every combination is played",
                    $"Add --exact (of up to {AttributionPlan.MostExact}). {near}");
        }
    }

    /// <summary>Refuses too few crises for an endpoint that is no mean.</summary>
    /// <exception cref="Refusal">There are too few.</exception>
    public static void RequireEnough(AttributionPlan plan)
    {
        if (plan.Trials < GroupedJackknife.Groups && plan.Endpoints.FirstOrDefault(endpoint => AttributionFits.Of(endpoint, plan.Scenario) == AttributionFit.OnlyExact) is { } endpoint)
            throw Refusal.Usage($"--outcome {endpoint.Key} is no mean over crises and takes {GroupedJackknife.Groups} of them or more", $"As in '--trials {AttributeRequest.UsualExact}'.");
    }

    private static Endpoint Named(string key) => Endpoints.Named(key)
        ?? throw Refusal.Usage($"there is no outcome '{key}'; {NearestName.Hint(key, [.. Endpoints.All.Select(endpoint => endpoint.Key)])}");
}
