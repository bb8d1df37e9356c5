using System.Text.Json.Serialization;

namespace CrisisSim.Charts;

/// <summary>One direction of a panel.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "axis")]
[JsonDerivedType(typeof(NumberAxis), "numbers")]
[JsonDerivedType(typeof(NameAxis), "names")]
public abstract record Axis
{
    /// <summary>
    /// What it measures and in which unit, such as "days since the first incident"; empty: it goes without saying.
    /// </summary>
    public string Title { get; init; } = "";
}
