using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which endpoints can be divided in a scenario, and what stands near those that cannot.</summary>
public static class AttributionFits
{
    /// <summary>Whether the effect on an endpoint can be divided.</summary>
    public static AttributionFit For(Endpoint endpoint, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(scenario);
        if (IsMean(endpoint, scenario)) return AttributionFit.Always;
        bool there = endpoint.JudgedBy is null || scenario.Incident.Real;
        return endpoint.CanLeaveOut && there ? AttributionFit.OnlyExact : AttributionFit.Never;
    }

    /// <summary>
    /// The endpoints that are divided where nothing is said of them: the gains, general war and time abroad, as far as
    /// they can always be divided in the scenario.
    /// </summary>
    public static IReadOnlyList<Endpoint> Usual(Scenario scenario) =>
    [
        .. Endpoints.Gains.Concat([Endpoints.GeneralWar, Endpoints.Cost])
            .Where(endpoint => For(endpoint, scenario) == AttributionFit.Always),
    ];

    /// <summary>
    /// The endpoints that can always be divided and say nearly the same as one that cannot; at least one.
    /// </summary>
    public static IReadOnlyList<Endpoint> Near(Endpoint endpoint, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        string[] keys = endpoint switch
        {
            { JudgedBy: Counterfactual.Provoked } => ["false_moves", "escalations"],
            { Kind: EndpointKind.Quantile } => ["timeliness", "decision_by_day_3"],
            _ => ["reliability", "missed_attack"],
        };
        return [.. keys.Select(key => Endpoints.Named(key)!).Where(near => near.IsAskedOf(scenario))];
    }

    internal static bool IsMean(Endpoint endpoint, Scenario scenario) =>
        endpoint.IsOfNoAttack
            ? endpoint.IsAskedOf(scenario)
            : endpoint.Each(new TrialTable(new TrialColumns(HeadOf(scenario), 0), 0)) is not null;

    internal static TableHead HeadOf(Scenario scenario) => new()
    {
        Declaration = "a mixture",
        Seed = 0,
        Horizon = scenario.Horizon,
        Members = [],
        Victim = scenario.Victim,
        IsAttack = scenario.Incident.Real,
    };
}

/// <summary>Whether the effect on an endpoint can be divided.</summary>
public enum AttributionFit
{
    /// <summary>It can: the endpoint is the mean of a number that every crisis has.</summary>
    Always,

    /// <summary>
    /// Where every combination is played: the endpoint is a statistic of all crises, such as a median.
    /// </summary>
    OnlyExact,

    /// <summary>
    /// It cannot: the endpoint is taken of other crises in every mixture, or is not known in this scenario.
    /// </summary>
    Never,
}
