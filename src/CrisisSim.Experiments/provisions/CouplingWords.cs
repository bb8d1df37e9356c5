using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What a coupling is called in a sentence: the way in which a provision touches what happens.</summary>
public static class CouplingWords
{
    /// <summary>"forces assigned by name"; the coupling's name in plain letters where there is no better one.</summary>
    public static string Describe(Coupling coupling)
    {
        ArgumentNullException.ThrowIfNull(coupling);
        return Describe(coupling.Name);
    }

    /// <summary>The same by the coupling's name.</summary>
    public static string Describe(string name) => name switch
    {
        "reading" => "members reading exact words alike",
        "bias" => "less room for habits of reading",
        "gap" => "acts that an exact list leaves out",
        "permission" => "less help where exact words do not apply",
        "talk_core" => "shorter talks on a listed act",
        "talk_edge" => "longer talks near the line",
        "standard" => "a shared standard of proof",
        "legal" => "surer votes where exact words apply",
        "audience" => "the cost at home of breaking exact words",
        "excuse" => "vague words as an excuse",
        "general_clause" => "the catch-all clause",
        "proof" => "more to prove",
        "duty" => "a duty that makes members accept more",
        "promise" => "the cost at home of staying away",
        "solidarity" => "votes won by the duty to assist",
        "limits" => "deadlines that are obeyed",
        "haste" => "doubt at the deadline",
        "joint_cell" => "a joint finding that convinces all",
        "independent" => "an inspection of the joint cell's own",
        "parallel" => "cabinets that begin before the council ends",
        "advance_consent" => "parliaments that consent in advance",
        "panel" => "one reading by a panel",
        "alert" => "alert raised before the decision",
        "stage" => "planning before the decision",
        "move" => "assigned forces that move on proof",
        "engagement_rules" => "rules of engagement agreed beforehand",
        "assigned" => "forces assigned by name",
        "inspected" => "inspection of what is promised",
        "transit" => "transit agreed beforehand",
        "command" => "command agreed beforehand",
        "funding" => "who pays, agreed beforehand",
        "plans" => "plans made beforehand",
        "schedule" => "a public schedule of readiness",
        "messaging" => "public messages to the attacker",
        "standards" => "forces that keep common standards",
        "supply" => "supply agreed beforehand",
        "caveats" => "caveats lifted beforehand",
        "quota" => "a fair share asked of each",
        "data_room" => "reports released in a data room",
        "line" => "an attacker that sees the line",
        "missed_limit" => "deadlines missed in public",
        "punishment" => "punishment that leaves no room for terms",
        "cumulative" => "earlier acts that count",
        "condition" => "a higher line after a provocation",
        "belief" => "what attackers believe of exact words",
        "waits" => "waiting for the body that exact words name",
        "individually" => "allies free to act alone",
        "letter" => "help to the letter and no further",
        "broken_word" => "an exact promise not kept",
        "restraint" => "a protected state that risks less",
        "ebb" => "words that fade",
        "review" => "reviews that renew the words",
        "amendment" => "acts added to the list",
        "drill" => "exercises",
        "sunset" => "a text that expires",
        "exit" => "members that leave",
        _ => name.Replace('_', ' '),
    };
}
