
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
