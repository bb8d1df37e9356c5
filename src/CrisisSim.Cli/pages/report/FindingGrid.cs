namespace CrisisSim.Cli;

/// <summary>What several wordings come to against the baseline, at a glance; the sentences below it say the same in full.</summary>
internal static class FindingGrid
{
    private static readonly IReadOnlyList<Endpoint> Shown = [.. Endpoints.Primary, Endpoints.FalseAlarm];

    public static Grid Of(Played played) => new(
        [new GridColumn($"against '{played.Comparison.Wordings[0].Declaration}'"), .. Shown.Select(endpoint => new GridColumn(endpoint.Name, Wraps: true))],
        [.. played.Comparison.AgainstBaseline.Select(pair => new GridRow([new GridCell(pair.Other), .. Shown.Select(endpoint => Cell(pair, pair[endpoint], played))]))]);

    private static GridCell Cell(WordingPair pair, EndpointDifference d, Played played)
    {
        if (d.Difference is null) return new GridCell("not known");
        int favours = PairBlocks.Favours(d, played);
        bool depends = played.Verdicts.Any(one => one.Baseline == pair.Baseline && one.Other == pair.Other && ReferenceEquals(one.Endpoint, d.Endpoint) && one.DependsOnJudgement);
        string interval = d.NoTrialDiffers ? "" : $" {Figure.Interval(d.Endpoint, d.Difference, signed: true)}";
        return new GridCell(
            $"{Figure.Difference(d.Endpoint, d.Difference)}{interval} {PairBlocks.Mark(d, favours)}{(depends ? "; depends on judgement" : "")}", PairBlocks.ToneOf(favours))
        {
            Sort = PlayedFacts.Shown(d.Endpoint, d.Difference),
        };
    }
}
