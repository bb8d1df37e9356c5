using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the first screen calls the outcomes, as a row and as a clause.</summary>
public static class OutcomeNames
{
    /// <summary>As a row: "Half cleared within 3 days".</summary>
    public static string Row(Endpoint endpoint, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Row(endpoint, scenario.Incident.Domain.IsKinetic());
    }

    /// <summary>The same where all that is known of the scenario is whether armed forces act in it.</summary>
    public static string Row(Endpoint endpoint, bool ground)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint switch
        {
            _ when Is(endpoint, Endpoints.Timeliness) => "Half cleared within 3 days",
            _ when Is(endpoint, Endpoints.Reliability) => "Force sent by day 30, %",
            _ when Is(endpoint, Endpoints.Effectiveness) =>
                ground ? "Attack stopped by day 30" : "Attack over by day 30",
            _ when Is(endpoint, Endpoints.Undecided) => "  undecided",
            _ when Is(endpoint, Endpoints.Taken) => ground ? "  ground taken" : "  victim gives in",
            _ when Is(endpoint, Endpoints.GeneralWar) => "General war",
            _ when Is(endpoint, Endpoints.FalseMoves) => "Force moved for nothing, %",
            _ when Is(endpoint, Endpoints.DrawnIn) => "Drawn in by provocation, %",
            _ when Is(endpoint, Endpoints.Cost) => ground ? "Brigade-days abroad" : "Days of measures",
            _ => char.ToUpperInvariant(endpoint.Name[0]) + endpoint.Name[1..],
        };
    }

    /// <summary>What people do where a gain changes: "forces are cleared sooner".</summary>
    public static string Clause(Endpoint gain, bool better, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Clause(gain, better, scenario.Incident.Domain.IsKinetic());
    }

    /// <summary>The same where all that is known of the scenario is whether armed forces act in it.</summary>
    public static string Clause(Endpoint gain, bool better, bool ground)
    {
        ArgumentNullException.ThrowIfNull(gain);
        return gain switch
        {
            _ when Is(gain, Endpoints.Timeliness) => better ? "forces are cleared sooner" : "forces are cleared later",
            _ when Is(gain, Endpoints.Reliability) => better ? "allies send more" : "allies send less",
            _ when Is(gain, Endpoints.Effectiveness) => (better ? "more" : "fewer") + " attacks are "
                + (ground ? "stopped" : "brought to an end"),
            _ when Is(gain, Endpoints.FalseMoves) => (better ? "less" : "more") + " force moves for nothing",
            _ => $"{gain.Name} is {(better ? "better" : "worse")}",
        };
    }

    /// <summary>What is paid more or less of: "time abroad".</summary>
    public static string Price(Endpoint price, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Price(price, scenario.Incident.Domain.IsKinetic());
    }

    /// <summary>The same where all that is known of the scenario is whether armed forces act in it.</summary>
    public static string Price(Endpoint price, bool ground)
    {
        ArgumentNullException.ThrowIfNull(price);
        return price switch
        {
            _ when Is(price, Endpoints.GeneralWar) => "general war",
            _ when Is(price, Endpoints.FalseMoves) => "force moved for nothing",
            _ when Is(price, Endpoints.DrawnIn) => "force drawn in",
            _ when Is(price, Endpoints.Cost) => ground ? "time abroad" : "time under measures",
            _ => price.Name,
        };
    }

    /// <summary>As a noun: "speed", "force sent", "attacks stopped".</summary>
    public static string Noun(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint switch
        {
            _ when Is(endpoint, Endpoints.Timeliness) => "speed",
            _ when Is(endpoint, Endpoints.Reliability) => "force sent",
            _ when Is(endpoint, Endpoints.Effectiveness) => "attacks stopped",
            _ when Is(endpoint, Endpoints.FalseMoves) => "force moved for nothing",
            _ => endpoint.Brief,
        };
    }

    private static bool Is(Endpoint one, Endpoint other) => ReferenceEquals(one, other);
}
