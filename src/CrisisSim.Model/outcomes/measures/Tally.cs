namespace CrisisSim.Model;

/// <summary>A count that every trial has. One row each.</summary>
public sealed class Tally : Measure
{
    private static readonly List<Tally> Rows = [];

    private Tally(string key, Across across, string meaning)
        : base(key, key, meaning)
    {
        (Across, Index) = (across, Rows.Count);
        Rows.Add(this);
    }

    /// <summary>Rounds of consultation.</summary>
    public static Tally Rounds { get; } = new("rounds", Across.Sum, "rounds of consultation");

    /// <summary>Times that silence was broken.</summary>
    public static Tally SilencesBroken { get; } = new("silences_broken", Across.Sum, "times that silence was broken");

    /// <summary>Levels lost between what was asked and what was adopted.</summary>
    public static Tally Dilution { get; } = new("dilution", Across.Trial,
        "levels between what was asked and what was adopted; 0 where nothing was asked");

    /// <summary>Votes lost at home.</summary>
    public static Tally Refusals { get; } = new("refusals", Across.Sum,
        "votes lost at home (motions held back do not count)");

    /// <summary>Limits that were not kept.</summary>
    public static Tally MissedLimits { get; } = new("missed_limits", Across.Sum,
        "limits that passed and were not obeyed. A limit that bound without a text being adopted is not among "
            + "them, nor a limit to decide where no assistance had been asked for");

    /// <summary>Times that the attacker chose to go a rung higher.</summary>
    public static Tally Escalations { get; } = new("escalations", Across.Gravest,
        "times that the attacker chose to go a rung higher");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Tally> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }

    internal Across Across { get; }
}
