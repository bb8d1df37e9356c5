namespace CrisisSim.Model;

/// <summary>Something recorded of every trial: a column of trials.csv.</summary>
public abstract class Measure : Recorded
{
    private protected Measure(string key, string column, string meaning)
        : base(key, column, meaning)
    {
    }

    /// <summary>All of them, in the order of their columns, kind by kind.</summary>
    public static IReadOnlyList<Measure> All =>
        [.. Milestone.All, .. Quantity.All, .. Tally.All, .. Portion.All, .. Trait.All];

    /// <summary>The measure of a key such as missed_limits, or null.</summary>
    public static Measure? Named(string key) =>
        All.FirstOrDefault(measure => string.Equals(measure.Key, key, StringComparison.Ordinal));
}

/// <summary>How a measure of a trial comes from what its crises, one an incident, have on record.</summary>
internal enum Across
{
    /// <summary>That of the gravest incident.</summary>
    Gravest,

    /// <summary>The earliest of all.</summary>
    Earliest,

    /// <summary>The earliest of those of the gravest incident's kind, with force or without.</summary>
    EarliestOfItsKind,

    /// <summary>The sum of all.</summary>
    Sum,

    /// <summary>No crisis records it: it is worked out when the trial is over.</summary>
    Trial,
}
