using System.Globalization;

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

/// <summary>Makes a row of a value type optional.</summary>
internal static class OptionalValues
{
    /// <summary>The key may be left out or be <c>none</c>; the value is then null.</summary>
    public static Field<T?> Optional<T>(this Field<T> field)
        where T : struct
    {
        field.Row.IsOptional = true;
        return new Field<T?>(field.Row);
    }
}

/// <summary>Makes a row of a reference type optional.</summary>
internal static class OptionalObjects
{
    /// <summary>The key may be left out or be <c>none</c>; the value is then null.</summary>
    public static Field<T?> Optional<T>(this Field<T> field)
        where T : class
    {
        field.Row.IsOptional = true;
        return new Field<T?>(field.Row);
    }
}

/// <summary>Defaults that are no numbers, taken from the model.</summary>
internal static class PlainDefaults
{
    public static Field<bool> Default(this Field<bool> field, bool value) => field.Default(value ? "yes" : "no");

    public static Field<T> Default<T>(this Field<T> field, T value)
        where T : struct, Enum => field.Default(SnakeCase.From(value));

    public static Field<DateTimeOffset> Default(this Field<DateTimeOffset> field, DateTimeOffset value) =>
        field.Default(value.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));

    /// <summary>The whole object with all its defaults.</summary>
    public static Field<T> Defaults<T>(this Field<T> field) => field.Default("{}");

    /// <summary>No entries.</summary>
    public static Field<IReadOnlyList<T>> Empty<T>(this Field<IReadOnlyList<T>> field) => field.Default("[]");

    /// <summary>No entries.</summary>
    public static Field<IReadOnlyDictionary<TKey, T>> Empty<TKey, T>(this Field<IReadOnlyDictionary<TKey, T>> field) =>
        field.Default("{}");
}
