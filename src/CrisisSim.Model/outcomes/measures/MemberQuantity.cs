namespace CrisisSim.Model;

/// <summary>A number that every member has in every trial, 0 or more. One row each.</summary>
public sealed class MemberQuantity : MemberMeasure
{
    private static readonly List<MemberQuantity> Rows = [];

    private MemberQuantity(string key, string meaning)
        : base(key, key, meaning)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    /// <summary>Where it read the line of assistance, rungs.</summary>
    public static MemberQuantity Line { get; } = new("line", "where it read the line of assistance at the end, rungs");

    /// <summary>How severe it saw the act, rungs.</summary>
    public static MemberQuantity SeveritySeen { get; } = new("severity_seen", "how severe it saw the act, rungs");

    /// <summary>Share of its pledge that it chose to send, [0, 1].</summary>
    public static MemberQuantity Share { get; } = new("share",
        "share of its pledge that it chose to send; forces that stood in theatre are no part of it");

    /// <summary>Share of its own strength sent by day 30, [0, 1].</summary>
    public static MemberQuantity Sent { get; } = new("sent",
        "share of its force list that set out by day 30, or stood in theatre and fought by then; what came home "
            + "still counts. Outside land, air and sea the share with which it joined in measures that took effect");

    /// <summary>Strength in theatre at the end, brigade equivalents.</summary>
    public static MemberQuantity Delivered { get; } = new("delivered",
        "the strength that it sent and that is in theatre at the end, brigades, what came home or was lost taken "
            + "off; outside land, air and sea the influence behind its measures");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<MemberQuantity> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
