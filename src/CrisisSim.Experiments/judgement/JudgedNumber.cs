using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A judged or assumed number of a scenario, with the range over which it can be moved alone.</summary>
public sealed record JudgedNumber
{
    /// <summary>Its path in the scenario file.</summary>
    public required string Name { get; init; }

    /// <summary>The number as stated, in its unit; of a distribution the median.</summary>
    public required double Stated { get; init; }

    /// <summary>The low end of its range.</summary>
    public required double Low { get; init; }

    /// <summary>The high end of its range.</summary>
    public required double High { get; init; }

    /// <summary>The unit; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How well it is founded.</summary>
    public Grade Grade { get; init; } = Grade.Assumed;

    /// <summary>What it rests on; empty where nobody said.</summary>
    public string Reason { get; init; } = "";

    /// <summary>
    /// Whether the file states it of the crisis, the texts or the mechanisms, and not of a member: what a comparison
    /// looks at by itself.
    /// </summary>
    public bool IsOfTheCrisis { get; init; }

    /// <summary>The scenario with this number moved alone; null where it contradicts another there.</summary>
    public required Func<double, Scenario?> At { get; init; }
}
