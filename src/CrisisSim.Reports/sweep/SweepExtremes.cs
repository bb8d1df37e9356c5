using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The two situations in which a text does worst and best, in the words of what decides most.</summary>
internal static class SweepExtremes
{
    private const int MostFactors = 2;

    public static IEnumerable<string> Describe(StudyResults results, SituationCount count, SituationWords words)
    {
        if (count.Most == MostSituations.TheSame || count.All < 2) yield break;
        int[] places = Telling(results, count);
        string noun = OutcomeNames.Noun(count.Endpoint);
        yield return $"Worst in {noun}, {Luck(count, count.Worst)}: {words.Situation(count.Worst.Point, places)}.";
        yield return $"Best in {noun}, {Luck(count, count.Best)}: {words.Situation(count.Best.Point, places)}.";
    }

    /// <summary>
    /// The places of all factors where they are few; else of those with which the change rises or falls most, by the
    /// correlation of ranks over the situations.
    /// </summary>
    public static int[] Telling(StudyResults results, SituationCount count)
    {
        int[] all = [.. Enumerable.Range(0, results.Factors.Count)];
        return all.Length <= MostFactors
            ? all
            : [.. all.OrderByDescending(place => Math.Abs(With(results, count, place))).Take(MostFactors)];
    }

    private static double With(StudyResults results, SituationCount count, int place)
    {
        StudyOutcome[] known =
            [.. count.Outcomes.Where(outcome => double.IsFinite(results.Points[outcome.Point].Values[place].Number))];
        return RankCorrelation.Between([.. known.Select(outcome => results.Points[outcome.Point].Values[place].Number)],
            [.. known.Select(outcome => outcome.Differences?.Mean ?? outcome.Values.Mean)]);
    }

    private static string Luck(SituationCount count, StudyOutcome at) => at.Difference is { } difference
        ? $"{count.Figure.Change(difference.Value)} ({count.Figure.Span(difference.Interval)} by luck)"
        : $"{count.Figure.Value(at.Value)} ({count.Figure.Levels(at.Value.Interval)} by luck)";
}
