using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Which number of each point an analysis is about.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Wording">Place of the wording; 0 is the baseline.</param>
/// <param name="IsDifference">Whether the difference from the baseline is meant, over the same crises; else the value
/// itself.</param>
public sealed record StudyQuestion(Endpoint Endpoint, int Wording, bool IsDifference)
{
    /// <summary>The number at a point with its interval of luck; null where it is not known.</summary>
    public Estimate? At(StudyResults results, int point)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results[point, Wording, Endpoint] is not { } outcome
            ? null
            : IsDifference ? outcome.Difference : outcome.Value;
    }

    /// <summary>
    /// "hours without decision of 'precise' less 'vague'", or "hours without decision under 'precise'".
    /// </summary>
    public string Words(StudyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return IsDifference
            ? $"{Endpoint.Name} of '{results.Wordings[Wording]}' less '{results.Wordings[0]}'"
            : $"{Endpoint.Name} under '{results.Wordings[Wording]}'";
    }

    internal double ErrorAt(StudyResults results, int point)
    {
        StudyOutcome outcome = results[point, Wording, Endpoint]
            ?? throw new ArgumentException($"Nothing is known of point {point}.", nameof(point));
        return IsDifference ? outcome.StandardErrorOfDifference ?? 0 : outcome.StandardError;
    }
}
