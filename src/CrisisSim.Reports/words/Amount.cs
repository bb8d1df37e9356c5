using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// Differences in the unit in which a sentence has them: hours, so many in 100 crises, points of
/// strength, or brigade-days.
/// </summary>
internal static class Amount
{
    /// <summary>From the unit of the endpoint's values to that of sentences.</summary>
    public static double Scale(Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.Probability or EndpointKind.Share ? 100 : 1;

    /// <summary>The unit of sentences, with a space before it; of counts but the cost there is none.</summary>
    public static string Unit(Endpoint endpoint) => endpoint.Kind switch
    {
        EndpointKind.Probability => " of 100",
        EndpointKind.Share => " of 100",
        EndpointKind.Hours or EndpointKind.Quantile => " h",
        _ => ReferenceEquals(endpoint, Endpoints.Cost) ? " brigade-days" : "",
    };

    /// <summary>"−31 h (−33 to −29)".</summary>
    public static string Ranged(Estimate difference, Endpoint endpoint)
    {
        Estimate shown = difference.In(Scale(endpoint));
        var digits = Decimals.Telling(shown);
        Interval wide = digits.Outwards(shown.Interval);
        return $"{Figures.Signed(shown.Value, digits)}{Unit(endpoint)} ({Figures.Signed(wide.Low, digits)} "
            + $"to {Figures.Signed(wide.High, digits)})";
    }

    /// <summary>"−31 h", with the digits of the estimate that it is of a kind with.</summary>
    public static string Bare(double difference, Estimate like, Endpoint endpoint)
    {
        double scale = Scale(endpoint);
        return $"{Figures.Signed(difference * scale, Decimals.SupportedBy(like.In(scale)))}{Unit(endpoint)}";
    }
}
