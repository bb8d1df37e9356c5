namespace CrisisSim.Model;

/// <summary>Words of the chronicle.</summary>
internal static class Words
{
    public static string Of(ResponseLevel level) => level switch
    {
        ResponseLevel.None => "nothing",
        ResponseLevel.Statement => "a statement",
        ResponseLevel.Intelligence => "intelligence support",
        ResponseLevel.Sanctions => "sanctions",
        ResponseLevel.CyberReply => "a reply in cyberspace",
        ResponseLevel.Reinforcement => "reinforcement",
        ResponseLevel.Combat => "combat forces",
        _ => "strategic signalling",
    };

    public static string Count(int n, string noun) => n == 1 ? $"one {noun}" : $"{n} {noun}s";
}
