namespace CrisisSim.Cli;

/// <summary>What several wordings come to against the baseline, at a glance; the sentences below it say the same in full.</summary>
internal static class FindingGrid
{
    private static readonly IReadOnlyList<Endpoint> Shown = [.. Endpoints.Primary, Endpoints.FalseAlarm];

    public static Grid Of(Played played) => played.Comparison.AgainstBaseline.Count == 1 ? OfOne(played.Comparison.AgainstBaseline[0], played) : OfSeveral(played);

    /// <summary>A row an endpoint.</summary>
    private static Grid OfOne(WordingPair pair, Played played) => new(
        [
            new GridColumn($"'{pair.Other}' against '{pair.Baseline}'", Wraps: true), new GridColumn("difference", Right: true) { Sorts = false },
            new GridColumn("95 %, luck") { Sorts = false }, new GridColumn("for the alliance") { Sorts = false }, new GridColumn("judgement", Wraps: true) { Sorts = false },
        ],
        [.. ((Endpoint[])[.. Shown, Endpoints.Entrapment]).Select(endpoint => Row(pair[endpoint], pair, played)).OfType<GridRow>()]);

    private static GridRow? Row(EndpointDifference d, WordingPair pair, Played played)
    {
        if (d.Difference is null) return null;
        int favours = PairBlocks.Favours(d, played);
        return new GridRow(
        [
            new GridCell(d.Endpoint.Name),
            new GridCell(Figure.Difference(d.Endpoint, d.Difference), Tone.Strong),
            new GridCell(d.NoTrialDiffers ? "" : Figure.Interval(d.Endpoint, d.Difference, signed: true)),
            new GridCell(PairBlocks.Mark(d, favours), PairBlocks.ToneOf(favours)),
            new GridCell(Depends(d, pair, played) ? "depends on it" : ""),
        ]);
    }

    private static bool Depends(EndpointDifference d, WordingPair pair, Played played) =>
        played.Verdicts.Any(one => one.Baseline == pair.Baseline && one.Other == pair.Other && ReferenceEquals(one.Endpoint, d.Endpoint) && one.DependsOnJudgement);

    private static Grid OfSeveral(Played played) => new(
        [new GridColumn($"against '{played.Comparison.Wordings[0].Declaration}'"), .. Shown.Select(endpoint => new GridColumn(endpoint.Name, Wraps: true))],
        [.. played.Comparison.AgainstBaseline.Select(pair => new GridRow([new GridCell(pair.Other), .. Shown.Select(endpoint => Cell(pair, pair[endpoint], played))]))]);

    private static GridCell Cell(WordingPair pair, EndpointDifference d, Played played)
    {
        if (d.Difference is null) return new GridCell("not known");
        int favours = PairBlocks.Favours(d, played);
        bool depends = Depends(d, pair, played);
        string interval = d.NoTrialDiffers ? "" : $" {Figure.Interval(d.Endpoint, d.Difference, signed: true)}";
        return new GridCell(
            $"{Figure.Difference(d.Endpoint, d.Difference)}{interval} {PairBlocks.Mark(d, favours)}{(depends ? "; depends on judgement" : "")}", PairBlocks.ToneOf(favours))
        {
            Sort = PlayedFacts.Shown(d.Endpoint, d.Difference),
        };
    }
}
