namespace CrisisSim.Reports;

/// <summary>Which of the provisions that differ brings what, as a comparison says it of one wording.</summary>
internal static class ClauseText
{
    /// <summary>A sentence each, where the whole or some part is resolved; none where it was not played.</summary>
    public static IEnumerable<string> Describe(WordingPair pair, ComparisonReportData played, Endpoint? only = null) =>
        played.Attributions
            .Where(of => only is null || ReferenceEquals(of.Endpoint, only))
            .Where(of => of.From == pair.Baseline && of.To == pair.Other)
            .Where(of => pair[of.Endpoint].IsResolved || of.Parts.Any(part => part.IsResolved))
            .Select(of => AttributionFindings.Sentence(of, pair[of.Endpoint].Difference));
}
