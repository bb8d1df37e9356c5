namespace CrisisSim.Model;

/// <summary>The story of one trial: what happened, when, and who did it, in order of time.</summary>
public sealed class Chronicle
{
    private readonly List<ChronicleEntry> entries = [];

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<ChronicleEntry> Entries => entries;

    internal void Add(double hours, string who, string what) => entries.Add(new ChronicleEntry(hours, who, what));

    internal void Clear() => entries.Clear();
}

/// <summary>One line of a trial's chronicle.</summary>
/// <param name="Hours">When, hours from t = 0.</param>
/// <param name="Who">Who: a member, the council, the attacker.</param>
/// <param name="What">What happened, a short sentence without its subject's name.</param>
public readonly record struct ChronicleEntry(double Hours, string Who, string What);
