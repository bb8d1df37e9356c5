using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Which clause brings what, as pictures.</summary>
internal static class AttributionPictures
{
    /// <summary>
    /// With one other wording every effect that was divided, with several the first primary endpoint
    /// alone.
    /// </summary>
    public static IEnumerable<Chart> Draw(ComparisonReportData played)
    {
        IReadOnlyList<Wording> wordings = played.Comparison.Wordings;
        return played.Attributions
            .Where(of => of.Parts.Count > 1
                && (wordings.Count == 2 || ReferenceEquals(of.Endpoint, Endpoints.Timeliness)))
            .DistinctBy(of => (of.Endpoint, of.From, of.To))
            .Select(of => AttributionChart.Draw(of, played.Scenario, wordings[0][of.Endpoint]));
    }

    /// <summary>The name of the picture of an effect.</summary>
    public static string NameOf(Attribution of, Scenario scenario) => AttributionChart.Draw(of, scenario).Name;
}
