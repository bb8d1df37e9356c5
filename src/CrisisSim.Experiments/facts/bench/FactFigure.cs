using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One number of an entry, with what is asked of it.</summary>
public sealed record FactFigure
{
    /// <summary>What it is, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The value, in its unit, and its interval over luck alone; a point where it rests on no chance.
    /// </summary>
    public required Estimate Value { get; init; }

    /// <summary>The unit: h, d, %, pts; empty for a ratio or a count.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is asked of it.</summary>
    public Expectation Expectation { get; init; } = Expectation.Nothing;

    /// <summary>The published figure, in the same unit, where there is one.</summary>
    public string Published { get; init; } = "";

    /// <summary>Whether it belongs to the reason of a miss and not to the entry itself.</summary>
    public bool IsAblation { get; init; }

    /// <summary>Whether it is as asked.</summary>
    public bool IsMet => Expectation.IsMetBy(Value);
}
