using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>A change over a grid of two factors. Lists are compared by reference.</summary>
public sealed record HeatMap
{
    /// <summary>What changes.</summary>
    public required Measurand What { get; init; }

    /// <summary>Whose value is meant, such as a text.</summary>
    public required string Of { get; init; }

    /// <summary>What is subtracted.</summary>
    public required string Against { get; init; }

    /// <summary>The factor from left to right.</summary>
    public required GridFactor Across { get; init; }

    /// <summary>The factor from top to bottom.</summary>
    public required GridFactor Down { get; init; }

    /// <summary>The changes, row by row from the top; null: not known.</summary>
    public required IReadOnlyList<IReadOnlyList<Estimate?>> Cells { get; init; }

    /// <summary>How it was played, in a sentence.</summary>
    public string Method { get; init; } = "";
}
