namespace CrisisSim.Charts;

/// <summary>Two axes and the marks between them. Lists are compared by reference.</summary>
public sealed record Panel
{
    /// <summary>What tells this panel from its neighbours; empty where there is one.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The axis from left to right.</summary>
    public required Axis X { get; init; }

    /// <summary>The axis from bottom to top; of names, from top to bottom.</summary>
    public required Axis Y { get; init; }

    /// <summary>The marks, those first drawn first.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Its part of the width beside its neighbours, above 0; in a column the first decides.</summary>
    public double Part { get; init; } = 1;

    /// <summary>Numbers under the x axis, such as trials still at risk; null: none.</summary>
    public CountTable? Counts { get; init; }
}
