namespace CrisisSim.Model;

/// <summary>A number in [0, 1] that every trial has. One row each; worked out when the trial is over.</summary>
public sealed class Portion : Measure
{
    private const string Delivered =
        "strength that had counted by that day, over the pledged strength of all members but the victim; what "
            + "stood in theatre is in neither. What has come home or was lost since is not taken off. Outside "
            + "land, air "
            + "and sea strength is influence: that of members whose measures took effect, by their shares";

    private static readonly List<Portion> Rows = [];

    private Portion(string key, string noun, string meaning)
        : base(key, key, meaning)
    {
        (Noun, Index) = (noun, Rows.Count);
        Rows.Add(this);
    }

    /// <summary>Share of the other members that sent anything.</summary>
    public static Portion Participation { get; } = new("participation", "participation",
        "share of the other members that sent anything: moved, or counted. A member whose whole force list stands "
            + "in theatre sends nothing");

    /// <summary>Allied strength sent by day 30, of all of it.</summary>
    public static Portion SentByDay30 { get; } = new("sent_by_day_30", "strength sent by day 30",
        "allied strength that set out by day 30, or stood in theatre and fought by then, over the force lists of all "
            + "allies; the same denominator under every text. What came home still counts as sent. Outside land, air "
            + "and sea strength is influence, sent once its measures take effect");

    /// <summary>Allied strength that set out by day 30, of all of it.</summary>
    public static Portion SetOutByDay30 { get; } = new("set_out_by_day_30", "strength that set out by day 30",
        "the same without what stood in theatre, and with what moved to a neighbour as a precaution (M12)");

    /// <summary>Strength delivered by day 7, of the others' strength.</summary>
    public static Portion DeliveredByDay7 { get; } =
        new("delivered_by_day_7", "strength delivered by day 7", Delivered);

    /// <summary>Strength delivered by day 30, of the others' strength.</summary>
    public static Portion DeliveredByDay30 { get; } =
        new("delivered_by_day_30", "strength delivered by day 30", Delivered);

    /// <summary>Strength delivered by day 90, of the others' strength.</summary>
    public static Portion DeliveredByDay90 { get; } =
        new("delivered_by_day_90", "strength delivered by day 90", Delivered);

    /// <summary>Gini coefficient of delivered over pledged strength among the other members.</summary>
    public static Portion BurdenGini { get; } = new("burden_gini", "inequality of burdens (Gini)",
        "Gini coefficient over the other members of delivered strength at the end over pledged strength; 0 where "
            + "nobody delivered");

    /// <summary>What is remembered of the alliance's word at the beginning.</summary>
    public static Portion Reputation { get; } = new("reputation", "reputation before the crisis",
        "what is remembered, before the crisis, of how the promise was kept in earlier ones: 0 wholly broken, 1 wholly "
            + "kept, 0.5 nothing; (1 + s)/2 of M16");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Portion> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>What it is called in a sentence.</summary>
    public string Noun { get; }
}
