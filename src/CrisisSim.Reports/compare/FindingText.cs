using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>A finding, and all that is known of how far it holds.</summary>
internal sealed record FindingText(Endpoint Endpoint, string Finding, string Holds)
{
    public static FindingText From(Finding finding, WordingPair pair, ComparisonReportData played)
    {
        Endpoint endpoint = finding.Difference.Endpoint;
        bool Same(string baseline, string other, Endpoint of) =>
            baseline == pair.Baseline && other == pair.Other && ReferenceEquals(of, endpoint);
        PriorVerdict? verdict = played.Verdicts.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        JudgedDifference? judged = played.Judged.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        UnlistedBreakEven? forms = played.BreakEvens.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        return new FindingText(endpoint, finding.Sentence, string.Join(' ', Sentences(verdict, judged, forms)));
    }

    /// <summary>Both in one text.</summary>
    public override string ToString() => Holds.Length > 0 ? $"{Finding} {Holds}" : Finding;

    /// <summary>A paragraph each.</summary>
    public IEnumerable<Block> Paragraphs() =>
        Holds.Length > 0 ? [new Prose(Finding), new Prose(Holds)] : [new Prose(Finding)];

    private static IEnumerable<string> Sentences(PriorVerdict? verdict, JudgedDifference? judged,
        UnlistedBreakEven? forms)
    {
        if (verdict is not null) yield return PriorFindings.Sentence(verdict);
        if (judged is not null) yield return JudgedFindings.Sentence(judged, forms);
        else if (forms is not null) yield return UnlistedFindings.Sentence(forms);
    }
}

/// <summary>Which of the provisions that differ brings what, as a comparison says it of one wording.</summary>
internal static class ClauseText
{
    /// <summary>A sentence each, where the whole or some part is resolved; none where it was not played.</summary>
    public static IEnumerable<string> Describe(WordingPair pair, ComparisonReportData played, Endpoint? only = null) =>
        played.Attributions
            .Where(of => only is null || ReferenceEquals(of.Endpoint, only))
            .Where(of => of.From == pair.Baseline && of.To == pair.Other)
            .Where(of => pair[of.Endpoint].IsResolved || of.Parts.Any(part => part.IsResolved))
            .Select(of => AttributionFindings.Sentence(
                of, played.Scenario.Incident.Domain.IsKinetic(), pair[of.Endpoint].Difference));
}
