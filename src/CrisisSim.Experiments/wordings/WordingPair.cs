using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One wording against another over the same trials. Lists are compared by reference.</summary>
public sealed record WordingPair
{
    /// <summary>Name of the declaration compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Name of the other declaration.</summary>
    public required string Other { get; init; }

    /// <summary>Every endpoint in the order of <see cref="Endpoints.All"/>, the primary ones first.</summary>
    public required IReadOnlyList<EndpointDifference> Differences { get; init; }

    /// <summary>
    /// How trials divide by decision: under both, only the baseline (first), only the other (second), or neither. A
    /// description; no effect may be read from within a stratum.
    /// </summary>
    public required Strata Decided { get; init; }

    /// <summary>The difference in one endpoint.</summary>
    public EndpointDifference this[Endpoint endpoint] => Differences.Single(d => ReferenceEquals(d.Endpoint, endpoint));

    /// <summary>Endpoints whose difference is not resolved although some trial differs.</summary>
    public IEnumerable<EndpointDifference> NotResolved =>
        Differences.Where(d => d is { Difference: not null, IsResolved: false, NoTrialDiffers: false });

    internal static WordingPair Between(TrialTable baseline, TrialTable other, Confidence confidence) => new()
    {
        Baseline = baseline.Declaration,
        Other = other.Declaration,
        Differences = [.. Endpoints.All.Select(endpoint => endpoint.Difference(baseline, other, confidence))],
        Decided = Strata.By(baseline.Times(Milestone.Decision), other.Times(Milestone.Decision), baseline.Horizon),
    };
}
