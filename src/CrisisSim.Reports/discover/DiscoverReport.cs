using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of boxes.</summary>
public static class DiscoverReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DiscoverReportData found)
    {
        var pictures = new PictureStack(DiscoverPictures.Draw(found));
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
                new Picture(DiscoverPictures.Trajectory(found)),
            ],
        }.Whole();
    }
}

/// <summary>The pictures of <c>discover</c>.</summary>
internal static class DiscoverPictures
{
    private const int Halves = 10;

    /// <summary>The lines that were found, the first the answer.</summary>
    public static IReadOnlyList<Chart> Draw(DiscoverReportData found) =>
        [.. found.Result.Boxes.Select((box, k) => Box(found, box, k + 1))];

    /// <summary>How the first line was come to, for those who know the method.</summary>
    public static Chart Trajectory(DiscoverReportData found) => PrimTrajectoryChart.Draw(found.Predicate.Words,
        found.Result.Trajectory, found.Result.Chosen, found.Result.Boxes.Count > 0 ? found.Result.Boxes[0].Box : null);

    private static Chart Box(DiscoverReportData found, DiscoveredBox box, int number)
    {
        var lines = new LineWords(found, new SituationWords(found.Data.Results));
        PrimSide[] sides =
        [
            .. box.Box.Restrictions.OrderByDescending(one => LineWords.Times(box, one))
                .Select(one => Side(found, lines, box, one)),
        ];
        return PrimBoxChart.Draw(
            ($"prim box {number}",
                lines.Title(box, number),
                $"Within the line it is so in {Names.Number(box.Box.OfInterest)} of "
                    + $"{SituationWords.Situations(box.Box.Cases)}, {DiscoverFindings.Percent(box.Coverage)} of all such "
                    + $"situations. {SituationWords.NoProbability}"),
            sides, found.Result.Factors.Count - sides.Length);
    }

    private static PrimSide Side(DiscoverReportData found, LineWords lines, DiscoveredBox box, PrimRestriction kept)
    {
        DiscoveryFactor factor = found.Result.Factors[kept.Factor];
        string played = factor.IsCategorical
            ? string.Join(", ", factor.Values.Select(value => SituationWords.Plain(value.Text)))
            : $"{Short(factor.Values[0])} to {Short(factor.Values[^1])}";
        return new PrimSide(lines.Named(kept), played, lines.Kept(kept),
            FormattableString.Invariant($"{LineWords.Times(box, kept)} of {Halves}"), [.. Parts(factor, kept)]);
    }

    private static IEnumerable<(double From, double To)> Parts(DiscoveryFactor factor, PrimRestriction kept)
    {
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

/// <summary>Boxes that were found, with all that a page says of them.</summary>
public sealed record DiscoverReportData(StudyData Data, StudyPredicate Predicate, DiscoveryResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>A box in words: the factors that it restricts.</summary>
    public string Words(DiscoveredBox box) =>
        string.Join(", ", box.Box.Restrictions.Select(one => Result.Factors[one.Factor].Words(one)));
}
