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
        "the highest rung that the conflict reached; it does not come down");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<Quantity> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
