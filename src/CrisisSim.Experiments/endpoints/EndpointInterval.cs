using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Intervals of means that know what values an endpoint can have: hours may leap from the attack to day 30 in one
/// crisis of a thousand, shares from none to all.
/// </summary>
internal static class EndpointInterval
{
    /// <summary>What the value of one crisis can be, in the unit of the endpoint; counts have no upper end.</summary>
    public static Interval Possible(this Endpoint endpoint, double horizon) => endpoint.Kind switch
    {
        EndpointKind.Hours => new Interval(0, Math.Min(CountingWindow.Hours, horizon)),
        EndpointKind.Quantile => new Interval(0, horizon),
        EndpointKind.Probability or EndpointKind.Share => new Interval(0, 1),
        EndpointKind.Count => new Interval(0, double.PositiveInfinity),
        _ => throw new ArgumentOutOfRangeException(nameof(endpoint), endpoint.Kind, "No such kind."),
    };

    /// <summary>The mean of a value that every crisis has.</summary>
    public static Estimate Value(Endpoint endpoint, double[] column, double horizon, Confidence confidence) =>
        endpoint.Kind == EndpointKind.Hours
            ? BoundedMean.Estimate(Moments.From(column), endpoint.Possible(horizon), confidence)
            : BoundedColumn.Estimate(column, endpoint.Possible(horizon), confidence);

    /// <summary>The difference of such means over the same crises.</summary>
    public static EndpointDifference Difference(Endpoint endpoint, (double[] Baseline, double[] Other) columns,
        double horizon, Confidence confidence)
    {
        PairedDifference pair = Paired.Means(columns.Other, columns.Baseline, endpoint.Possible(horizon), confidence,
            endpoint.Leaps());
        return EndpointDifference.From(endpoint, pair with
        {
            First = Value(endpoint, columns.Other, horizon, confidence),
            Second = Value(endpoint, columns.Baseline, horizon, confidence),
        });
    }

    /// <summary>
    /// The mean of numbers that are differences of the endpoint's values, or parts of such, crisis by crisis.
    /// </summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="each">One a crisis.</param>
    /// <param name="horizon">Of the scenario, hours.</param>
    /// <param name="differences">Of how many differences each is the difference or the sum: 1 for a plain one, 2 for a
    /// difference of differences.</param>
    /// <param name="confidence">Two-sided.</param>
    public static Estimate Effect(this Endpoint endpoint, ReadOnlySpan<double> each, double horizon, int differences = 1,
        Confidence confidence = default) =>
        endpoint.Kind == EndpointKind.Probability && Strata(each) is { } strata
            ? Paired.Proportions(strata, confidence).Difference
            : Paired.Effect(each, differences * endpoint.Possible(horizon).Width, confidence, endpoint.Leaps());

    /// <summary>Crises with and without, where each is −1, 0 or 1; null elsewhere.</summary>
    private static Strata? Strata(ReadOnlySpan<double> each)
    {
        long up = each.Count(1.0), down = each.Count(-1.0), same = each.Count(0.0);
        return each.Length > 0 && up + down + same == each.Length ? new Strata(0, up, down, same) : null;
    }

    /// <summary>Whether one crisis in a thousand can carry the mean, so that the range counts at any number.</summary>
    public static bool Leaps(this Endpoint endpoint) => endpoint.Kind == EndpointKind.Hours;
}
