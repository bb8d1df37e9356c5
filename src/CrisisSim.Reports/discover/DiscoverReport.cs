using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of boxes.</summary>
public static class DiscoverReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DiscoverReportData found)
    {
        var pictures = new PictureStack(DiscoverPictures.Draw(found));
        Chart? trajectory = pictures.Take("prim-trajectory");
        return new StudyReportPage(found.Data.Results, found.Data.From(found.Command))
        {
            Subtitle = DiscoverPage.Under(found),
            Answer = DiscoverAnswer.Compose(found),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. DiscoverFindings.Describe(found).Select(finding => new Prose(finding))],
            Numbers = [.. DiscoverGrids.Boxes(found), DiscoverGrids.Trajectory(found)],
            Method =
            [
                .. DiscoverPage.Method(found).Select(sentence => new Prose(sentence)),
                .. trajectory is null ? [] : (Block[])[new Picture(trajectory)],
            ],
        }.Whole();
    }
}

/// <summary>The pictures of <c>discover</c>.</summary>
internal static class DiscoverPictures
{
    public static IReadOnlyList<Chart> Draw(DiscoverReportData found) =>
    [
        PrimTrajectoryChart.Draw(found.Predicate.Words, found.Result.Trajectory, found.Result.Chosen,
            found.Result.Boxes.Count > 0 ? found.Result.Boxes[0].Box : null),
        .. found.Result.Boxes.Select((box, k) => Box(found, box, k + 1)),
    ];

    private static Chart Box(DiscoverReportData found, DiscoveredBox box, int number) => PrimBoxChart.Draw(
        ($"prim box {number}",
            $"Where {found.Words(box)}, it is so at {DiscoverFindings.Percent(box.Box.Density)} of the points",
            $"Box {number}: {found.Predicate.Words}; it holds {DiscoverFindings.Percent(box.Coverage)} of all "
                + "such points"),
        [.. found.Result.Factors.Select((factor, f) => Side(factor, box.RestrictionOn(f)))]);

    private static PrimSide Side(DiscoveryFactor factor, PrimRestriction? kept)
    {
        string ends = factor.IsCategorical
            ? string.Join(", ", factor.Values.Select(value => value.Text))
            : $"{Short(factor.Values[0])} to {Short(factor.Values[^1])}";
        return new PrimSide($"{factor.Name} ({ends})", factor.Words(kept), [.. Parts(factor, kept)], kept is not null);
    }

    private static IEnumerable<(double From, double To)> Parts(DiscoveryFactor factor, PrimRestriction? kept)
    {
        if (kept is null) return [(0, 1)];
        if (kept.Levels is { } levels)
        {
            double each = 1.0 / factor.Values.Count;
            return Enumerable
                .Range(0, factor.Values.Count)
                .Where(k => levels.Contains((int)factor.Values[k].Number))
                .Select(k => (k * each, (k + 1) * each));
        }
        Interval range = factor.Range;
        double Place(double value) => range.Width > 0 ? Math.Clamp((value - range.Low) / range.Width, 0, 1) : 0;
        return [(Place(kept.Range.Low), Place(kept.Range.High))];
    }

    private static string Short(FactorValue value)
    {
        string unit = value.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and int at ? value.Text[at..] : "";
        return FormattableString.Invariant($"{value.Number:G3}").Replace('-', '−') + unit;
    }
}
