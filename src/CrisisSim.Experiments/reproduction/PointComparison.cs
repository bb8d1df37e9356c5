using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>The situations of two studies, of which sums are kept and no rows.</summary>
internal static class PointComparison
{
    public static ResultComparison Between(IReadOnlyList<FileComparison> files, StudyResults first, StudyResults second)
    {
        var there = second.Points.DistinctBy(point => Name(second, point), StringComparer.Ordinal)
            .ToDictionary(point => Name(second, point), point => point.Index, StringComparer.Ordinal);
        ComparedFigure[] figures =
        [
            .. from outcome in first.Outcomes
               let name = Name(first, first.Points[outcome.Point])
               where there.ContainsKey(name)
               let wording = second.Wordings.ToList().IndexOf(first.Wordings[outcome.Wording])
               where wording >= 0
               let other = second[there[name], wording, outcome.Endpoint]
               where other is not null
               select Figure($"{name}, {first.Wordings[outcome.Wording]}", outcome, other),
        ];
        return new ResultComparison(files, figures)
        {
            Unlike = figures.Length == 0 ? "They share no situation and text, so only settings are compared." : null,
            Alone = ([.. first.Wordings.Except(second.Wordings)], [.. second.Wordings.Except(first.Wordings)]),
            LeftOut = first.LeftOut,
        };
    }

    /// <summary>Sums that are the same to the last bit are of the same crises: then nothing differs.</summary>
    private static ComparedFigure Figure(string name, StudyOutcome first, StudyOutcome second)
    {
        Estimate? apart = first.Values == second.Values
            ? new Estimate(0, Interval.Point(0), first.Values.Count, Caveats: Caveats.NoTrialDiffers)
            : CrisisComparison.Less(second.Value, first.Value);
        return new ComparedFigure(name, first.Endpoint, first.Value, second.Value, apart);
    }

    private static string Name(StudyResults of, StudyPoint point) => point.Values.Count == 0 ? "as stated"
        : string.Join(", ", of.Factors.Zip(point.Values, (factor, value) => $"{factor} {value.Text}"));
}
