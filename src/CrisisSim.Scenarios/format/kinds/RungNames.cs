namespace CrisisSim.Scenarios;

/// <summary>The names of an escalation ladder's rungs, from the lowest, which is rung 1.</summary>
internal sealed class RungNames(IReadOnlyList<string> names)
{
    public static readonly RungNames Default = new(
    [
        "hostility", "economic_coercion", "grey_zone", "border_clash", "show_of_force",
        "limited_attack", "major_attack", "invasion", "nuclear_signalling", "general_war",
    ]);

    /// <summary>
    /// Stands in for a ladder that could not be read, so that its rungs are not complained about as well.
    /// </summary>
    public static readonly RungNames Unreadable = new([]);

    public IReadOnlyList<string> Names { get; } = names;

    public int Highest => ReferenceEquals(this, Unreadable) ? int.MaxValue : Names.Count;

    /// <summary>The number of a rung from 1, or null when no rung has the name.</summary>
    public int? Find(string name)
    {
        if (ReferenceEquals(this, Unreadable)) return 1;
        string folded = name.Replace('-', '_');
        for (int i = 0; i < Names.Count; i++)
            if (Names[i] == folded) return i + 1;
        return null;
    }
}
