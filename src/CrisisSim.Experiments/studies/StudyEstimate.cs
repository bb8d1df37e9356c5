using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Estimates from the moments that a study keeps: Wilson's and Tango's intervals for shares of crises, those of
/// <see cref="BoundedMean"/> for hours and where few crises carry a mean, Student's for all else; of luck alone. How
/// many crises differ in a share or a count is not kept: at least as many as the sum of squares of shares, and where
/// that is less than ten they count as few.
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
        Interval possible = endpoint.Possible(CountingWindow.Hours);
        bool few = Carriers(values, possible) < BoundedColumn.Few;
        Estimate mean = endpoint.Kind == EndpointKind.Hours || few
            ? BoundedMean.Estimate(values, Seen(values, possible), confidence)
            : Cut(Mean.Estimate(values, confidence), possible);
        return few ? mean with { Caveats = mean.Caveats | Caveats.FewEvents } : mean;
    }

    /// <summary>The difference of a wording from the baseline, over the same crises.</summary>
    /// <exception cref="ArgumentException">There is no crisis.</exception>
    public static Estimate Difference(Endpoint endpoint, Moments differences, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Kind == EndpointKind.Probability)
            return Paired.Proportions(StrataOf(differences), confidence).Difference;
        bool same = differences is { Mean: 0, SquaredDeviations: 0 };
        double squares = Squares(differences), width = endpoint.Possible(CountingWindow.Hours).Width;
        double most = double.IsFinite(width) || same ? width : Math.Sqrt(squares);
        var possible = new Interval(-most, most);
        Estimate mean = endpoint.Kind == EndpointKind.Hours || squares < BoundedColumn.Few
            ? BoundedMean.Estimate(differences, possible, confidence)
            : Cut(Mean.Estimate(differences, confidence), possible);
        if (same) return mean with { Caveats = Caveats.NoTrialDiffers };
        return squares < BoundedColumn.Few ? mean with { Caveats = mean.Caveats | Caveats.FewEvents } : mean;
    }

    private static Estimate Cut(Estimate mean, Interval possible) =>
        mean with { Interval = mean.Interval.Within(possible.Low, possible.High) };

    /// <summary>
    /// No more crises than leave either end of the range, for (Σx)² is at most their number times Σx² (Cauchy and
    /// Schwarz).
    /// </summary>
    private static double Carriers(Moments values, Interval possible) => Math.Min(
        Leaving(values, values.Mean - possible.Low),
        double.IsFinite(possible.High) ? Leaving(values, possible.High - values.Mean) : double.PositiveInfinity);

    private static double Leaving(Moments values, double distance) => distance == 0
        ? 0
        : values.Count * distance * distance / ((values.SquaredDeviations / values.Count) + (distance * distance));

    /// <summary>The range; where it has no end, what no value seen can be above: the root of the sum of squares.</summary>
    private static Interval Seen(Moments values, Interval possible) =>
        double.IsFinite(possible.High) || values.Mean == 0
            ? possible
            : new Interval(possible.Low, Math.Sqrt(Squares(values)));

    private static double Squares(Moments of) => of.SquaredDeviations + (of.Count * of.Mean * of.Mean);

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
