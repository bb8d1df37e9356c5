using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>Defaults that are no numbers, taken from the model.</summary>
internal static class PlainDefaults
{
    public static Field<bool> Default(this Field<bool> field, bool value) => field.Default(value ? "yes" : "no");

    public static Field<T> Default<T>(this Field<T> field, T value)
        where T : struct, Enum => field.Default(SnakeCase.From(value.ToString()));

    public static Field<DateTimeOffset> Default(this Field<DateTimeOffset> field, DateTimeOffset value) =>
        field.Default(value.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));

    /// <summary>The whole object with all its defaults.</summary>
    public static Field<T> Defaults<T>(this Field<T> field) => field.Default("{}");

    /// <summary>No entries.</summary>
    public static Field<IReadOnlyList<T>> Empty<T>(
        this Field<IReadOnlyList<T>> field)
    { field.Default("[]"); return field; }

    /// <summary>No entries.</summary>
    public static Field<IReadOnlyDictionary<TKey, T>> Empty<TKey, T>(
        this Field<IReadOnlyDictionary<TKey, T>> field)
    { field.Default("{}"); return field; }
}
