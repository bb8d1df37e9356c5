using System.Text.Json.Serialization;

namespace CrisisSim.Charts;

/// <summary>Something drawn in a panel, in the numbers of its axes; what lies outside the axes is cut off.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "mark")]
[JsonDerivedType(typeof(Curve), "curve")]
[JsonDerivedType(typeof(Band), "band")]
[JsonDerivedType(typeof(Box), "box")]
[JsonDerivedType(typeof(Dot), "dot")]
[JsonDerivedType(typeof(Outline), "outline")]
[JsonDerivedType(typeof(ReferenceLine), "rule")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record Mark
{
    /// <summary>
    /// What it stands for, which gives its colour and second cue and lets it be hidden; null: drawn in the colour of
    /// text.
    /// </summary>
    public Series? Series { get; init; }

    /// <summary>
    /// What is read out where a reader points at it, such as "precise, day 7: 84.7 % [84.0, 85.4]"; empty: nothing.
    /// </summary>
    public string Read { get; init; } = "";
}

/// <summary>A place in a panel.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>An interval drawn at a mark, in the numbers of the axis along which it lies.</summary>
public readonly record struct Whisker(double Low, double High);
