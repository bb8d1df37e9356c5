using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The trajectory and the boxes for other programs: a row for each step with an empty factor, and a row for each restriction of each box;
/// an end that is not restricted is empty. Shares are from 0 to 1.
/// </summary>
internal static class DiscoverSheet
{
    public static Sheet Of(DiscoverFound found)
    {
        var sheet = new Sheet(
            "section", "number", "taken", "points", "of_interest", "coverage", "density", "restricted", "factor", "low", "high", "levels", "quasi_p", "again_at_coverage", "again_at_density");
        DiscoveryResult result = found.Result;
        for (int step = 0; step < result.Trajectory.Count; step++)
            sheet.Add([.. Box("step", step, step == result.Chosen, result.Trajectory[step], result.Trajectory[step].Coverage), .. Enumerable.Repeat(default(Cell), 7)]);
        for (int k = 0; k < result.Boxes.Count; k++)
            foreach (PrimRestriction one in result.Boxes[k].Box.Restrictions)
                sheet.Add([.. Box("box", k + 1, true, result.Boxes[k].Box, result.Boxes[k].Coverage), .. Restriction(result, result.Boxes[k], one)]);
        return sheet;
    }

    private static Cell[] Box(string section, int number, bool taken, PrimBox box, double coverage) =>
    [
        Cell.Of(section), Cell.Of((double)number), Cell.Of(taken), Cell.Of((double)box.Cases), Cell.Of((double)box.OfInterest), Cell.Of(coverage), Cell.Of(box.Density),
        Cell.Of((double)box.Restrictions.Count),
    ];

    private static Cell[] Restriction(DiscoveryResult result, DiscoveredBox box, PrimRestriction one)
    {
        DiscoveryFactor factor = result.Factors[one.Factor];
        string? levels = one.Levels is { } kept ? string.Join(" ", factor.Values.Where(value => kept.Contains((int)value.Number)).Select(value => value.Text)) : null;
        bool ranged = one.Levels is null;
        PrimReproducibility again = box.Again[one.Factor];
        return
        [
            Cell.Of(factor.Name), Cell.Of(ranged ? one.Range.Low : null), Cell.Of(ranged ? one.Range.High : null), Cell.Of(levels),
            Cell.Of(one.QuasiPValue), Cell.Of(again.AtCoverage), Cell.Of(again.AtDensity),
        ];
    }
}
