using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>The tables of <c>choose</c>.</summary>
internal static class ChooseGrids
{
    /// <summary>The wordings, the best first.</summary>
    public static Grid Standings(Chosen chosen) => new(
        [
            new GridColumn(chosen.Plan.Weights is null ? $"by {chosen.About}" : "by worth", Wraps: true), new GridColumn(chosen.Measured.Name, Right: true, Wraps: true),
            new GridColumn("behind the best by", Right: true, Wraps: true), new GridColumn("crises", Right: true), new GridColumn(""),
        ],
        [.. chosen.Result.Standings.OrderBy(of => !ReferenceEquals(of, chosen.Best)).ThenBy(of => of.Behind.Value).Select(of => Row(chosen, of))]);

    private static GridRow Row(Chosen chosen, ChoiceStanding of)
    {
        bool best = ReferenceEquals(of, chosen.Best), open = !best && !of.Behind.Interval.ExcludesZero;
        return GridRow.Of(of.Name, chosen.Measured.Ranged(of.Worth), best ? "" : chosen.Measured.RangedDifference(of.Behind), Names.Number(of.Trials), best ? "best" : open ? "~" : "");
    }
}
