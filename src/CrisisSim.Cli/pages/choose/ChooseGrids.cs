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

    /// <summary>What attackers choose under each wording.</summary>
    public static IEnumerable<Block> Attackers(Chosen chosen)
    {
        if (chosen.Deterrence is not { } result) yield break;
        yield return new Grid(
            [new GridColumn("before any act is given", Wraps: true), new GridColumn("P(no action)", Right: true), new GridColumn("P(armed attack)", Right: true)],
            [.. Enumerable.Range(0, result.Wordings).Select(k => GridRow.Of(result.Settings[k].Name, Share(result.Of(k, DeterrenceMeasure.NoAction)), Share(result.Of(k, DeterrenceMeasure.ArmedAttack))))]);
    }

    private static GridRow Row(Chosen chosen, ChoiceStanding of)
    {
        bool best = ReferenceEquals(of, chosen.Best), open = !best && !of.Behind.Interval.ExcludesZero;
        return GridRow.Of(of.Name, chosen.Measured.Ranged(of.Worth), best ? "" : chosen.Measured.RangedDifference(of.Behind), Names.Number(of.Trials), best ? "best" : open ? "~" : "");
    }

    private static string Share(Estimate share) => new Measurand("", "%") { Factor = 100 }.Ranged(share);
}
