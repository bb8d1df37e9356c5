using System.Diagnostics;

namespace CrisisSim.Model;

/// <summary>Words of the chronicle.</summary>
internal static class ChronicleText
{
    public static string Describe(ResponseLevel level) => level switch
    {
        ResponseLevel.None => "nothing",
        ResponseLevel.Statement => "a statement",
        ResponseLevel.Intelligence => "intelligence support",
        ResponseLevel.Sanctions => "sanctions",
        ResponseLevel.CyberReply => "a reply in cyberspace",
        ResponseLevel.Reinforcement => "reinforcement",
        ResponseLevel.Combat => "combat forces",
        ResponseLevel.StrategicSignalling => "strategic signalling",
        _ => throw new UnreachableException($"Level {level} has no words."),
    };

    /// <summary>A reply of the catalogue: <c>arms and money</c>.</summary>
    public static string Describe(ReplyKind kind) => kind switch
    {
        ReplyKind.Mediation => "good offices",
        ReplyKind.RecallOfEnvoys => "a recall of envoys",
        ReplyKind.Exclusion => "exclusion",
        ReplyKind.CounterMeasures => "counter-measures",
        ReplyKind.ArmsAndMoney => "arms and money",
        ReplyKind.PrecautionaryDeployment => "a precautionary deployment",
        ReplyKind.Escort => "escort",
        ReplyKind.Quarantine => "quarantine",
        _ => Describe((ResponseLevel)kind),
    };

    /// <summary>
    /// What was done for the attacked member once a measure takes effect: <c>imposes sanctions</c>.
    /// </summary>
    public static string Done(ReplyKind kind, string victim) => kind switch
    {
        ReplyKind.Statement => "issues the statement",
        ReplyKind.Intelligence => "gives intelligence support",
        ReplyKind.Sanctions => "imposes sanctions",
        ReplyKind.CyberReply => "replies in cyberspace",
        ReplyKind.Mediation => "offers its good offices to both sides",
        ReplyKind.RecallOfEnvoys => "recalls its ambassador",
        ReplyKind.Exclusion => "excludes the attacker",
        ReplyKind.CounterMeasures => "sets duties to the attacker aside",
        ReplyKind.ArmsAndMoney => $"sends {victim} arms and money",
        ReplyKind.PrecautionaryDeployment => $"reinforces {Of(victim)} neighbours as a precaution",
        ReplyKind.Escort => "escorts ships",
        ReplyKind.Quarantine => "stops and searches ships bound for the attacker",
        _ => $"puts {Describe(kind)} into effect",
    };

    /// <summary>An incident by its form; where several have that form, by its place among them as well.</summary>
    public static string Describe(Incident incident, IReadOnlyList<Incident> all)
    {
        string form = incident.Form.Replace('_', ' ');
        Incident[] alike = [.. all.Where(other => other.Form == incident.Form)];
        return alike.Length == 1
            ? form
            : $"{form} {Array.FindIndex(alike, other => ReferenceEquals(other, incident)) + 1}";
    }

    /// <summary>A rise on the ladder: <c>one rung</c>, <c>1.5 rungs</c>.</summary>
    public static string Rungs(double rungs) =>
        Math.Abs(rungs - 1) < 0.005 ? "one rung" : FormattableString.Invariant($"{rungs:0.##} rungs");

    private static string Of(string name) => name.EndsWith('s') ? $"{name}'" : $"{name}'s";

    public static string Count(int n, string noun) => n == 1 ? $"one {noun}" : $"{n} {noun}s";
}
