using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Which of several wordings lead: those that no other is shown to outdo in any gain. Lists are compared by reference.
/// </summary>
public sealed record Ranking
{
    /// <summary>Places of the wordings that lead in every gain, in order; none where each gain has leaders of its own.</summary>
    public required IReadOnlyList<int> Leaders { get; init; }

    /// <summary>Of each gain, in their order, the places of those that no other is shown to outdo in it.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> LeadersByGain { get; init; }

    /// <summary>
    /// Compares each wording with the best of each gain, over the same crises; the intervals of all of these hold together
    /// (Bonferroni).
    /// </summary>
    public static Ranking Of(Comparison comparison, IReadOnlyList<Endpoint> gains)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(gains);
        int[][] byGain = [.. gains.Select(gain => Lead(comparison, gain, gains.Count))];
        return new Ranking
        {
            LeadersByGain = byGain,
            Leaders = [.. Enumerable.Range(0, comparison.Tables.Count).Where(w => byGain.All(of => of.Contains(w)))],
        };
    }

    private static int[] Lead(Comparison comparison, Endpoint gain, int gains)
    {
        int all = comparison.Tables.Count;
        int best = Enumerable.Range(0, all).MaxBy(w => Standing(comparison.Wordings[w][gain], gain));
        Confidence level = comparison.Confidence.SharedAmong(gains * Math.Max(1, all - 1));
        return [.. Enumerable.Range(0, all).Where(w => w == best
            || gain.Difference(comparison.Tables[best], comparison.Tables[w], level).Favours >= 0)];
    }

    private static double Standing(Estimate? value, Endpoint gain) =>
        value is { } known ? (gain.HigherIsBetter ? known.Value : -known.Value) : double.NegativeInfinity;
}
