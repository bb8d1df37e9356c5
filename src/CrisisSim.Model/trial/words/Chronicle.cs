namespace CrisisSim.Model;

/// <summary>The story of one trial: what happened, when, and who did it, in order of time.</summary>
public sealed class Chronicle
{
    private readonly List<ChronicleEntry> entries = [];
    private readonly List<RungStep> rungs = [];

    /// <summary>The entries so far.</summary>
    public IReadOnlyList<ChronicleEntry> Entries => entries;

    /// <summary>How the conflict went up and down the ladder, in order of time; it begins on the first rung.</summary>
    public IReadOnlyList<RungStep> Rungs => rungs;

    internal void Add(double hours, string who, string what) => entries.Add(new ChronicleEntry(hours, who, what));

    internal void Climb(double hours, double rung) => rungs.Add(new RungStep(hours, rung));

    internal void Clear()
    {
        entries.Clear();
        rungs.Clear();
    }
}

/// <summary>One line of a trial's chronicle.</summary>
/// <param name="Hours">When, hours from t = 0.</param>
/// <param name="Who">Who: a member, the council, the attacker.</param>
/// <param name="What">What happened, a short sentence without its subject's name.</param>
public readonly record struct ChronicleEntry(double Hours, string Who, string What);

/// <summary>The conflict comes to stand on another rung of the ladder.</summary>
/// <param name="Hours">When, hours from t = 0.</param>
/// <param name="Rung">Where it stands from then on, from 1; fractions lie between two rungs.</param>
public readonly record struct RungStep(double Hours, double Rung);
