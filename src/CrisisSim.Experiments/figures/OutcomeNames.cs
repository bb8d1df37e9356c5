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
            _ when Is(endpoint, Endpoints.Cost) => ground ? "Brigade-days per crisis" : "Days of measures",
            _ => WordList.Capital(Plain(endpoint)),
        };
    }

    /// <summary>The same as one name: without the place in a table, or the unit.</summary>
    public static string Name(Endpoint endpoint, bool ground)
    {
        string row = Row(endpoint, ground).Trim();
        return WordList.Capital(row.EndsWith(", %", StringComparison.Ordinal) ? row[..^3] : row);
    }

    /// <summary>What the model calls by a word of its own, in words that need no explanation.</summary>
    private static string Plain(Endpoint endpoint) => endpoint.Key switch
    {
        "half_authorized_within_24_h" => "half cleared within 24 h",
        "half_authorized_by_day_30" => "half cleared by day 30",
        "median_of_decision" => "half of crises decided within",
        "no_decision_by_day_30" => "no decision by day 30",
        "hours_without_convening" => "hours before the allies meet",
        "hours_without_request" => "hours before help is asked for",
        "hours_without_first_response" => "hours before the first response",
        "hours_without_first_force_in_theatre" => "hours before the first force arrives",
        "hours_without_effective_response" => "hours before enough force is there",
        "first_force_in_theatre_by_day_7" => "first force there by day 7",
        "effective_response_by_day_30" => "enough force there by day 30",
        "delivered_by_day_7_of_strength" => "force in place by day 7",
        "delivered_by_day_30_of_strength" => "force in place by day 30",
        "delivered_by_day_90_of_strength" => "force in place by day 90",
        "participation" => "allies that send force",
        "honoured_of_members_that_owed_it" => "allies that kept their word",
        "dilution" => "steps by which the decision was weaker",
        "silence_broken" => "an ally objected before the deadline",
        "refusals" => "refusals at home",
        "missed_limits" => "deadlines missed",
        "false_alarm_were_it_no_attack" => "any force moved for nothing",
        "entrapment_provoked_and_forces_move" => "provoked, and forces move",
        "missed_attack" => "attack never decided on",
        "peak_rung" => "highest rung of the ladder",
        "rounds" => "rounds of talks",
        _ => endpoint.Name,
    };

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
