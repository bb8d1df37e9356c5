namespace CrisisSim.Model;

/// <summary>What a member may do once in a trial, with the hour at which it did. One row each.</summary>
public sealed class MemberMilestone : MemberMeasure
{
    private static readonly List<MemberMilestone> Rows = [];

    private MemberMilestone(string key, string meaning)
        : base(key, key + "_hours", meaning)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    /// <summary>It knew of the act.</summary>
    public static MemberMilestone Detected { get; } = new("detected",
        "when it knew, by its own eyes or because it was told");

    /// <summary>It was convinced.</summary>
    public static MemberMilestone Convinced { get; } = new("convinced",
        "when it was convinced; never where a joint cell's finding has undone that");

    /// <summary>Its own forces were put on alert, from its leave to act at the latest.</summary>
    public static MemberMilestone Alerted { get; } = new("alerted",
        "when its own forces were first under alert: as delegated, else from its leave to act on; vigilance on "
            + "warning is none");

    /// <summary>It had its own authorization to send forces or measures.</summary>
    public static MemberMilestone Authorized { get; } = new("authorized", "when it had its own authorization");

    /// <summary>The first of its forces began to move.</summary>
    public static MemberMilestone Moved { get; } = new("moved",
        "when the first of its forces set out (never in other domains)");

    /// <summary>The first of its forces or measures counted.</summary>
    public static MemberMilestone Arrived { get; } = new("arrived",
        "when the first of its forces, or its measures, counted");

    /// <summary>The first of its forces that stood there fought.</summary>
    public static MemberMilestone Fought { get; } = new("fought",
        "when the first of its forces that stood in theatre or on duty fought: met by the attack, or by its leave");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<MemberMilestone> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
