using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What all crises of one point give for one wording and endpoint.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Wording">Place of the wording; 0 is the baseline.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Values">Of its values, crisis by crisis.</param>
/// <param name="Differences">Of its values less those under the baseline, over the same crises; null for the baseline
/// itself.</param>
public sealed record StudyOutcome(int Point, int Wording, Endpoint Endpoint, Moments Values, Moments? Differences)
{
    /// <summary>The value with its interval of luck.</summary>
    public Estimate Value => StudyEstimate.Value(Endpoint, Values);

    /// <summary>The difference from the baseline with its interval of luck; null for the baseline itself.</summary>
    public Estimate? Difference => Differences is { } of ? StudyEstimate.Difference(Endpoint, of) : null;

    /// <summary>Standard error of the mean, 0 below two crises.</summary>
    public double StandardError => ErrorOf(Values);

    /// <summary>Standard error of the mean difference; null for the baseline itself.</summary>
    public double? StandardErrorOfDifference => Differences is { } of ? ErrorOf(of) : null;

    /// <summary>
    /// +1 where the wording is better for the alliance than the baseline, −1 where it is worse, 0 where that is not
    /// resolved.
    /// </summary>
    public int Favours =>
        Difference is { } known && known.Interval.ExcludesZero
            ? Math.Sign(known.Value) * (Endpoint.HigherIsBetter ? 1 : -1)
            : 0;

    internal bool IsOf(StudyOutcome other) =>
        Point == other.Point && Wording == other.Wording && ReferenceEquals(Endpoint, other.Endpoint);

    /// <summary>With the crises of the next batch.</summary>
    internal StudyOutcome Then(StudyOutcome next) => this with
    {
        Values = Values.Then(next.Values),
        Differences = Differences is { } before && next.Differences is { } after ? before.Then(after) : null,
    };

    private static double ErrorOf(Moments of) => of.Variance is { } variance ? Math.Sqrt(variance / of.Count) : 0;
}
