using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>How a difference fares as some of the incidents are of a form that no text lists.</summary>
public sealed record UnlistedBreakEven
{
    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Name of the declaration compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Name of the other declaration.</summary>
    public required string Other { get; init; }

    /// <summary>The difference where the form is that of the scenario.</summary>
    public required Estimate Listed { get; init; }

    /// <summary>The difference where it is one that no text lists; luck is the same.</summary>
    public required Estimate Unlisted { get; init; }

    /// <summary>The share of unlisted forms at which the difference is zero.</summary>
    public required BreakEven Share { get; init; }

    /// <summary>The share that the scenario supposes, [0, 1].</summary>
    public required double Supposed { get; init; }

    /// <summary>The difference at the share that the scenario supposes.</summary>
    public double AtSupposed => ((1 - Supposed) * Listed.Value) + (Supposed * Unlisted.Value);
}
