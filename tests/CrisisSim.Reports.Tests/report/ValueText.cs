using System.Collections;

namespace CrisisSim.Reports.Tests;

/// <summary>A value in full, with its types and all its properties, whatever kind of list it is kept in.</summary>
internal static class ValueText
{
    public static string InFull(object? value) => value switch
    {
        null => "nothing",
        string text => $"'{text}'",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(InFull))}]",
        _ when value.GetType().IsPrimitive || value is Enum =>
            Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        _ =>
            $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(one => one.CanWrite).Select(one => $"{one.Name} {InFull(one.GetValue(value))}"))})",
    };
}
