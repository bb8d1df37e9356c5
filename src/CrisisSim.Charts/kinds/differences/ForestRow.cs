using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// One endpoint of a forest: its difference under every other wording, in the unit of the panel. Lists are compared by
/// reference.
/// </summary>
internal sealed record ForestRow(Endpoint Endpoint, IReadOnlyList<EndpointDifference> Differences,
    IReadOnlyList<JudgedRange?> Judged)
{
    /// <summary>From the endpoint's values to the panel's: points of a hundred for shares.</summary>
    public double Scale => IsHours ? 1 : 100;

    public bool IsHours => Endpoint.Unit.Length > 0;

    /// <summary>
    /// Whether a difference is better or worse for the alliance; where there is no attack to answer, that is said of
    /// false alarms alone.
    /// </summary>
    public required bool IsValued { get; init; }

    public bool IsKnown => Differences.Any(each => each.Difference is not null);

    /// <summary>Its name, with what it is called where it is not primary.</summary>
    public string Name => Endpoint.IsPrimary ? Endpoint.Name : $"{Endpoint.Name} ({Endpoint.Label})";

    /// <summary>All finite values and ends of intervals, in the unit of the panel.</summary>
    public IEnumerable<double> Reaches => Differences.Select(each => each.Difference).OfType<Estimate>()
        .SelectMany(each => (double[])[each.Value, each.Interval.Low, each.Interval.High])
        .Concat(Judged.OfType<JudgedRange>().SelectMany(range => (double[])[range.Low, range.High]))
        .Where(double.IsFinite).Select(end => end * Scale);

    /// <summary>A row of a comparison.</summary>
    public static ForestRow From(Endpoint endpoint, Comparison comparison, JudgementUncertainty judged)
    {
        IReadOnlyList<WordingPair> pairs = comparison.AgainstBaseline;
        return new ForestRow(
            endpoint,
            [.. pairs.Select(pair => pair[endpoint])],
            [.. pairs.Select((pair, k) => judged.Find(endpoint, pair.Other,
                pairs.Take(k).Count(before => before.Other == pair.Other)))])
        {
            IsValued = comparison.Tables[0].Head.IsAttack || ReferenceEquals(endpoint, Endpoints.FalseAlarm),
        };
    }
}
