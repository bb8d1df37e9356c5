namespace CrisisSim.Scenarios.Tests;

/// <summary>One row of one object, to read a value by: the file is <c>x: …</c>, named <c>f</c>.</summary>
internal static class Probe
{
    public static Loaded<Box<T>> Read<T>(Func<Rows, Field<T>> describe, string value) =>
        ReadText(describe, $"x: {value}");

    public static Loaded<Box<T>> ReadText<T>(Func<Rows, Field<T>> describe, string text, params Override[] overrides)
    {
        var shape = new Shape<Box<T>>("box", "Holds one value.", o =>
        {
            Field<T> x = describe(o);
            return v => new Box<T>(x[v]);
        });
        return new FileFormat<Box<T>>("Box", shape, "ladder").OpenText(text, "f").Bind(overrides);
    }

    public static T Sound<T>(Func<Rows, Field<T>> describe, string value)
    {
        Loaded<Box<T>> loaded = Read(describe, value);
        loaded.Problems.Lines().ShouldBeEmpty();
        return loaded.Value.ShouldNotBeNull().Value;
    }

    /// <summary>The one problem, without the place.</summary>
    public static string Fault<T>(Func<Rows, Field<T>> describe, string value)
    {
        Loaded<Box<T>> loaded = Read(describe, value);
        return loaded.Problems.Sorted().ShouldHaveSingleItem().Text;
    }
}

internal sealed record Box<T>(T Value);
