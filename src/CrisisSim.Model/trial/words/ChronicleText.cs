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

    /// <summary>What was done once a measure takes effect: <c>imposes sanctions</c>.</summary>
    public static string Done(ResponseLevel level) => level switch
    {
        ResponseLevel.Statement => "issues the statement",
        ResponseLevel.Intelligence => "gives intelligence support",
        ResponseLevel.Sanctions => "imposes sanctions",
        ResponseLevel.CyberReply => "replies in cyberspace",
        _ => $"puts {Describe(level)} into effect",
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

    public static string Count(int n, string noun) => n == 1 ? $"one {noun}" : $"{n} {noun}s";
}
