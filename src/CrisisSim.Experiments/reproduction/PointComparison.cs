using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The situations of two studies, of which sums are kept and no rows: also of one seed they are compared as if each had
/// luck of its own, but where the sums are the same.
/// </summary>
internal static class PointComparison
{
    public static ResultComparison Between(IReadOnlyList<FileComparison> files, StudyResults first, StudyResults second)
    {
        var there = second.Points.DistinctBy(point => Name(second, point), StringComparer.Ordinal)
            .ToDictionary(point => Name(second, point), point => point.Index, StringComparer.Ordinal);
        (string Of, StudyOutcome First, StudyOutcome Second)[] both =
        [
            .. from outcome in first.Outcomes
               let name = Name(first, first.Points[outcome.Point])
               where there.ContainsKey(name)
               let wording = second.Wordings.ToList().IndexOf(first.Wordings[outcome.Wording])
               where wording >= 0
               let other = second[there[name], wording, outcome.Endpoint]
               where other is not null
               select ($"{name}, {first.Wordings[outcome.Wording]}", outcome, other),
        ];
        ComparedFigure[] figures = [.. both.GroupBy(one => one.Of).SelectMany(of =>
        {
            bool isSame = first.Seed == second.Seed && of.All(one => one.First.Values == one.Second.Values);
            return of.Select(one => Figure(one.Of, one.First, one.Second, isSame));
        })];
        return new ResultComparison(files, figures)
        {
            IsOfOneSeed = first.Seed == second.Seed,
            Unlike = figures.Length == 0 ? "They share no situation and text, so only settings are compared." : null,
            Alone = ([.. first.Wordings.Except(second.Wordings)], [.. second.Wordings.Except(first.Wordings)]),
            LeftOut = first.LeftOut,
        };
    }

    /// <summary>
    /// Of one seed, where the sums of every outcome are the same to the last bit, the crises are the same: the interval is
    /// what so many leave open.
    /// </summary>
    private static ComparedFigure Figure(string name, StudyOutcome first, StudyOutcome second, bool isSame)
    {
        Estimate? apart = isSame
            ? StudyEstimate.Difference(first.Endpoint, Moments.Known(first.Values.Count, 0, 0))
            : CrisisComparison.Less(second.Value, first.Value);
        return ComparedFigure.Create(name, first.Endpoint, first.Value, second.Value, apart);
    }

    private static string Name(StudyResults of, StudyPoint point) => point.Values.Count == 0 ? "as stated"
        : string.Join(", ", of.Factors.Zip(point.Values, (factor, value) => $"{factor} {value.Text}"));
}
