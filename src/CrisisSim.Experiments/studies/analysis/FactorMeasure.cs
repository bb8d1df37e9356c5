using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What one method found of one factor. Equal if all parts are.</summary>
/// <param name="Factor">Name of the factor.</param>
/// <param name="Measure">Key of what is measured, such as "importance" or "total".</param>
/// <param name="Value">The number with its interval.</param>
public sealed record FactorMeasure(string Factor, string Measure, Estimate Value)
{
    /// <summary>
    /// The number less what luck at the points adds to it, if each point had luck of its own; null where theory does
    /// not tell.
    /// </summary>
    public double? LessLuck { get; init; }

    /// <summary>
    /// The number that a factor without any effect would be expected to have, if each point had luck of its own; null
    /// where theory does not tell.
    /// </summary>
    public double? OfLuck { get; init; }

    /// <summary>Two-sided p-value of no correlation; null of other measures.</summary>
    public double? PValue { get; init; }

    /// <summary>The setting of the factor at which a value was measured; empty for other measures.</summary>
    public string Setting { get; init; } = "";
}
