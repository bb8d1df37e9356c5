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

/// <summary>An axis of numbers.</summary>
/// <param name="From">The number at its beginning.</param>
/// <param name="To">The number at its end, not that of its beginning.</param>
public sealed record NumberAxis(double From, double To) : Axis
{
    /// <summary>
    /// Where it is marked and with what text; null: the renderer chooses round numbers and writes them with
    /// <see cref="Unit"/>.
    /// </summary>
    public IReadOnlyList<Tick>? Ticks { get; init; }

    /// <summary>What is written after every number that the renderer chooses, such as " %"; may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether numbers above 0 that the renderer chooses have a plus sign.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether equal ratios have equal lengths; both ends are then above 0.</summary>
    public bool Logarithmic { get; init; }

    /// <summary>Whether lines are drawn across the panel at its ticks.</summary>
    public bool Grid { get; init; } = true;
}

/// <summary>
/// An axis of names; the k-th, from 0, stands at k and has the room from k − ½ to k + ½. Names may be of any length;
/// the renderer breaks or shortens them and keeps the whole in a tooltip. Lists are compared by reference.
/// </summary>
public sealed record NameAxis(IReadOnlyList<string> Names) : Axis;

/// <summary>A marked place on an axis of numbers.</summary>
public readonly record struct Tick(double At, string Text);
