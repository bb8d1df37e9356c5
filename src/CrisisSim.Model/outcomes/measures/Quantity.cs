namespace CrisisSim.Model;

/// <summary>A number that every trial has, 0 or more. One row each; worked out when the trial is over.</summary>
public sealed class Quantity : Measure
{
    private static readonly List<Quantity> Rows = [];

    private Quantity(string key, string meaning)
        : base(key, key, meaning)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    /// <summary>Highest rung of the ladder that the conflict reached.</summary>
    public static Quantity PeakRung { get; } = new("peak_rung",
        "the highest rung that the conflict reached");

    /// <summary>Brigade-days in theatre by day 30.</summary>
    public static Quantity BrigadeDays { get; } = new("brigade_days_by_day_30",
        "brigade-days in theatre of the allied forces that came, to day 30 or to the end where that came before; "
            + "outside land, air and sea days of influence behind measures in effect");

    /// <summary>Brigades lost by day 30.</summary>
    public static Quantity Lost { get; } = new("lost_by_day_30",
        "brigades that the allies lost by day 30 of the forces that came; 0 without attrition");

    /// <summary>Support at home spent by day 30.</summary>
    public static Quantity SupportSpent { get; } = new("support_spent_by_day_30",
        "support at home, [0, 1], that wore away by day 30 with the days in theatre (land, air and sea), or was lost by "
            + "going further than the act (M11), mean over the allies");

    /// <summary>Days of full harm by day 30, where no ground is at stake.</summary>
    public static Quantity HarmDays { get; } = new("harm_days_by_day_30",
        "days of full harm by day 30 outside land, air and sea: harm grows while the act lasts and is mended after it; "
            + "0 where ground is at stake");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Quantity> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
