using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>How the crises end and where their hours go, as bars of one series a wording.</summary>
internal static class EndingBars
{
    /// <summary>The ends that at least one crisis has, in percent of all crises.</summary>
    public static Bars Ends(IReadOnlyList<Wording> wordings, ComparisonReportData played) => new(
        "how the crises end",
        [.. wordings.Select(wording => PairBlocks.Head(wording.Declaration, played))],
        [
            .. Enum.GetValues<EndKind>()
                .Where(end => wordings.Any(wording => wording.Ends.Count((int)end) > 0))
                .Select(
                    end => new BarRow(Names.Describe(end), [.. wordings.Select(wording => Share(wording.Share(end)))])),
        ]);

    /// <summary>Mean hours on the critical path by stage.</summary>
    public static Bars Hours(IReadOnlyList<Wording> wordings, ComparisonReportData played) => new(
        "where the hours go",
        [.. wordings.Select(wording => PairBlocks.Head(wording.Declaration, played))],
        [
            .. Enum.GetValues<Stage>().Select(stage => new BarRow(
                StageWords.Plain(stage),
                [.. wordings
                    .Select(wording => wording.HoursByStage[(int)stage])
                    .Select(hours => new Bar(hours.Value, EndpointFigure.Hours(hours)))])),
        ]);

    public const string HoursExplained =
        "Hours up to day 30 until enough force is there, by what was waited for. Too little force: some had arrived, "
            + "and it was too weak.";

    private static Bar Share(Estimate share) => new(share.Value, EndpointFigure.Percent(share));
}
