using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>Which clause brings what, as pictures.</summary>
internal static class AttributionPictures
{
    /// <summary>
    /// Of a comparison: with one other wording every effect that was divided, with several the first primary endpoint
    /// alone.
    /// </summary>
    public static IEnumerable<Chart> Draw(ComparisonReportData played)
    {
        IReadOnlyList<Wording> wordings = played.Comparison.Wordings;
        return played.Attributions
            .Where(of => of.Parts.Count > 1
                && (wordings.Count == 2 || ReferenceEquals(of.Endpoint, Endpoints.HoursWithoutDecision)))
            .DistinctBy(of => (of.Endpoint, of.From, of.To))
            .Select(of => Draw(of, Place(wordings, of.To), wordings[0][of.Endpoint]));
    }

    /// <summary>Of one effect.</summary>
    /// <param name="of">The effect.</param>
    /// <param name="place">Place of the other wording among those compared.</param>
    /// <param name="start">The value under the first; null: not known.</param>
    public static Chart Draw(Attribution of, int place, Estimate? start) =>
        AttributionChart.Draw(of, (0, place), start);

    private static int Place(IReadOnlyList<Wording> wordings, string name) =>
        Enumerable.Range(1, wordings.Count - 1).First(k => wordings[k].Declaration == name);
}
