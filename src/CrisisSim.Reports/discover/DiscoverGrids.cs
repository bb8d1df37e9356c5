using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The tables of <c>discover</c>.</summary>
internal static class DiscoverGrids
{
    private const int MostSteps = 12;

    /// <summary>The restrictions of every box.</summary>
    public static IEnumerable<Grid> Boxes(DiscoverReportData found) => found.Result.Boxes.Select((box, k) => new Grid(
        [
            new GridColumn($"box {k + 1}", Wraps: true),
            new GridColumn("by chance", Right: true),
            new GridColumn("again, of all caught", Right: true),
            new GridColumn("again, as pure", Right: true),
        ],
        [.. box.Box.Restrictions.Select(one => Restriction(found, box, one))]));

    /// <summary>The trajectory, some of its steps where they are many.</summary>
    public static Grid Trajectory(DiscoverReportData found) => new(
        [
            new GridColumn("step", Right: true),
            new GridColumn("situations", Right: true),
            new GridColumn("of all caught", Right: true),
            new GridColumn("so inside", Right: true),
            new GridColumn("restricts", Wraps: true), new GridColumn(""),
        ],
        [.. Shown(found.Result).Select(step => Step(found, step))]);

    private static GridRow Restriction(DiscoverReportData found, DiscoveredBox box, PrimRestriction one)
    {
        PrimReproducibility again = box.Again[one.Factor];
        string p = one.QuasiPValue < 0.001 ? "<0.001" : FormattableString.Invariant($"{one.QuasiPValue:0.000}");
        return GridRow.FromTexts(found.Result.Factors[one.Factor].Words(one), p,
            DiscoverFindings.Percent(again.AtCoverage), DiscoverFindings.Percent(again.AtDensity));
    }

    private static GridRow Step(DiscoverReportData found, int step)
    {
        PrimBox box = found.Result.Trajectory[step];
        string names = string.Join(", ", box.Restrictions.Select(one => found.Result.Factors[one.Factor].Name));
        return GridRow.FromTexts(
            $"{step}", Names.Number(box.Cases), DiscoverFindings.Percent(box.Coverage),
            DiscoverFindings.Percent(box.Density), names.Length > 0 ? names : "nothing",
            step == found.Result.Chosen ? "taken" : "");
    }

    private static IEnumerable<int> Shown(DiscoveryResult result)
    {
        int count = result.Trajectory.Count;
        if (count <= MostSteps) return Enumerable.Range(0, count);
        return Enumerable
            .Range(0, MostSteps)
            .Select(k => k * (count - 1) / (MostSteps - 1))
            .Append(result.Chosen)
            .Distinct()
            .Order();
    }
}
