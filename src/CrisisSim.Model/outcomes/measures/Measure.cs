namespace CrisisSim.Model;

/// <summary>
/// Something recorded of every trial. Each is one row of the table of its kind, and from the row follow its place in
/// the record of a crisis and in an outcome, its column in tables and result files, and what the documents say of it.
/// Compared by reference.
/// </summary>
public abstract class Measure
{
    private protected Measure(string key, string column, string meaning) =>
        (Key, Column, Meaning) = (key, column, meaning);

    /// <summary>Its name in code words, such as delivered_by_day_7.</summary>
    public string Key { get; }

    /// <summary>Its name in sentences, such as "delivered by day 7".</summary>
    public string Words => Key.Replace('_', ' ');

    /// <summary>Its column in trials.csv: the key, and the unit where it is one of time.</summary>
    public string Column { get; }

    /// <summary>What it says, in the words of the documents.</summary>
    public string Meaning { get; }

    /// <summary>All of them, in the order of their columns, kind by kind.</summary>
    public static IReadOnlyList<Measure> All =>
        [.. Milestone.All, .. Quantity.All, .. Tally.All, .. Portion.All, .. Trait.All];

    /// <summary>The measure of a key such as missed_limits, or null.</summary>
    public static Measure? Named(string key) =>
        All.FirstOrDefault(measure => string.Equals(measure.Key, key, StringComparison.Ordinal));

    /// <summary>Its key in words run together, such as DeliveredByDay7.</summary>
    public override string ToString() =>
        string.Concat(Key.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
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
