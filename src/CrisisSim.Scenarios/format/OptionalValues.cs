namespace CrisisSim.Scenarios;

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
