using CrisisSim.Experiments;

namespace CrisisSim.Cli;

/// <summary>A finding with all that is known of how far it holds: one paragraph an endpoint and pair of wordings.</summary>
internal static class FindingText
{
    public static string Of(Finding finding, WordingPair pair, Played played)
    {
        Endpoint endpoint = finding.Difference.Endpoint;
        bool Same(string baseline, string other, Endpoint of) => baseline == pair.Baseline && other == pair.Other && ReferenceEquals(of, endpoint);
        PriorVerdict? verdict = played.Verdicts.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        JudgedDifference? judged = played.Judged.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        UnlistedBreakEven? forms = played.BreakEvens.FirstOrDefault(one => Same(one.Baseline, one.Other, one.Endpoint));
        return string.Join(' ', Sentences(finding, verdict, judged, forms));
    }

    private static IEnumerable<string> Sentences(Finding finding, PriorVerdict? verdict, JudgedDifference? judged, UnlistedBreakEven? forms)
    {
        yield return finding.Sentence;
        if (verdict is not null) yield return PriorFindings.Sentence(verdict);
        if (judged is not null) yield return JudgedFindings.Sentence(judged, forms);
        else if (forms is not null) yield return UnlistedFindings.Sentence(forms);
    }
}
