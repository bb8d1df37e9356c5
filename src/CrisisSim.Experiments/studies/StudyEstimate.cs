using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Estimates from the moments that a study keeps: Wilson's and Tango's intervals for shares of crises, Student's for
/// all else; intervals of luck alone.
/// </summary>
public static class StudyEstimate
{
    /// <summary>The value of an endpoint.</summary>
    /// <exception cref="ArgumentException">There is no crisis.</exception>
    public static Estimate Value(Endpoint endpoint, Moments values, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Kind == EndpointKind.Probability)
            return new Proportion(Whole(values.Count * values.Mean), values.Count).Estimate(confidence);
        Estimate mean = Mean.Estimate(values, confidence);
        return mean with
        {
            Interval = mean.Interval.Within(0, endpoint.Kind == EndpointKind.Share ? 1 : double.PositiveInfinity)
        };
    }

    /// <summary>The difference of a wording from the baseline, over the same crises.</summary>
    /// <exception cref="ArgumentException">There is no crisis.</exception>
    public static Estimate Difference(Endpoint endpoint, Moments differences, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Kind == EndpointKind.Probability)
            return Paired.Proportions(StrataOf(differences), confidence).Difference;
        bool same = differences is { Mean: 0, SquaredDeviations: 0 };
        Estimate mean = Mean.Estimate(differences, confidence);
        return same ? mean with { Interval = Interval.Point(0), Caveats = Caveats.NoTrialDiffers } : mean;
    }

    /// <summary>Differences of 0 and 1 are −1, 0 or 1: their sum and sum of squares tell how many are which.</summary>
    private static Strata StrataOf(Moments differences)
    {
        double sum = differences.Count * differences.Mean;
        long net = Whole(sum), discordant = Whole(differences.SquaredDeviations + (sum * differences.Mean));
        long up = (discordant + net) / 2;
        return new Strata(0, up, discordant - up, differences.Count - discordant);
    }

    private static long Whole(double count) => (long)Math.Round(count);
}
