namespace CrisisSim.Scenarios;

/// <summary>
/// A row of the table that describes an object, typed: <c>capacity[values]</c> is the value bound for it.
/// </summary>
internal class Field<T>(Row row)
{
    public Row Row { get; } = row;

    public T this[Values values] => values.Get<T>(Row);

    /// <summary>What holds when the key is left out, written as in a file.</summary>
    public Field<T> Default(string text)
    {
        Row.SetDefault(text, Grounds.None);
        return this;
    }
}
