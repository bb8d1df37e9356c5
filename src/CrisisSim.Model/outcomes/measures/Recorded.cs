namespace CrisisSim.Model;

/// <summary>
/// Something on record, of a trial or of a member in it. Each is one row of the table of its kind, and from the row
/// follow its place among the values, its column in tables and result files, and what the documents say of it.
/// Compared by reference.
/// </summary>
public abstract class Recorded
{
    private protected Recorded(string key, string column, string meaning) =>
        (Key, Column, Meaning) = (key, column, meaning);

    /// <summary>Its name in code words, such as delivered_by_day_7.</summary>
    public string Key { get; }

    /// <summary>Its name in sentences, such as "delivered by day 7".</summary>
    public string Words => Key.Replace('_', ' ');

    /// <summary>Its column in the result files: the key, and the unit where it is one of time.</summary>
    public string Column { get; }

    /// <summary>What it says, in the words of the documents.</summary>
    public string Meaning { get; }

    /// <summary>Its key in words run together, such as DeliveredByDay7.</summary>
    public override string ToString() =>
        string.Concat(Key.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
