using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>At how many points a wording is better or worse than the baseline, in plain sentences.</summary>
internal static class StudyFindings
{
    public static IEnumerable<string> Of(StudyResults results) =>
        from wording in Enumerable.Range(1, Math.Max(0, results.Wordings.Count - 1))
        from endpoint in Endpoints.Primary
        let outcomes = results.Outcomes.Where(outcome => outcome.Wording == wording && ReferenceEquals(outcome.Endpoint, endpoint)).ToArray()
        where outcomes.Length > 0
        select Sentence(results, wording, endpoint, outcomes);

    private static string Sentence(StudyResults results, int wording, Endpoint endpoint, StudyOutcome[] outcomes)
    {
        int better = outcomes.Count(outcome => outcome.Favours > 0), worse = outcomes.Count(outcome => outcome.Favours < 0);
        int same = outcomes.Count(outcome => outcome.Difference is { } difference && difference.Has(Caveats.NoTrialDiffers));
        string none = same > 0 ? $", at {Names.Number(same)} no crisis differs" : "";
        return $"In {endpoint.Name}, '{results.Wordings[wording]}' does better than '{results.Wordings[0]}' at {Names.Number(better)} of "
            + $"{Names.Count(outcomes.Length, "point")}, worse at {Names.Number(worse)}{none}, and at {Names.Number(outcomes.Length - better - worse - same)} that is not resolved.";
    }
}
