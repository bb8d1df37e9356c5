using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One measure in one setting less the same in another, over the same attackers.</summary>
public sealed record DeterrenceContrast
{
    /// <summary>What is compared.</summary>
    public required DeterrenceMeasure Measure { get; init; }

    /// <summary>The setting.</summary>
    public required string Setting { get; init; }

    /// <summary>The setting that is subtracted.</summary>
    public required string Against { get; init; }

    /// <summary>
    /// The difference, with an interval that holds the error of the inner crises and that of the draw of attackers.
    /// </summary>
    public required Estimate Difference { get; init; }

    /// <summary>What the same acts lead to; for a choice exactly 0.</summary>
    public required Estimate Response { get; init; }

    /// <summary>Which acts are chosen; for a choice the whole difference.</summary>
    public required Estimate Selection { get; init; }

    /// <summary>The difference as a share of what is subtracted, −0.3 for a third less; null where that is 0.</summary>
    public required double? Relative { get; init; }

    /// <summary>Whether the interval excludes 0.</summary>
    public bool IsResolved => Difference.Interval.ExcludesZero;
}
