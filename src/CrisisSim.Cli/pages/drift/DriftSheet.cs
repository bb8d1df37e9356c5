using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The figures of <c>drift</c> for other programs: one row a wording, year and quantity; "without" names a cause that is left out.
/// Shares are in [0, 1], times in hours. The columns of the difference are empty for the baseline and for what is no endpoint.
/// </summary>
internal static class DriftSheet
{
    public static Sheet Of(DriftResult result)
    {
        var sheet = new Sheet(
            "wording", "year", "without", "section", "key", "unit", "trials", "value", "low", "high",
            "baseline", "difference", "difference_low", "difference_high", "resolved");
        for (int w = 0; w < result.Wordings.Count; w++)
        {
            DriftWording wording = result.Wordings[w], baseline = result.Wordings[0];
            for (int k = 0; k < wording.Years.Count; k++) Add(sheet, "", wording.Years[k], w == 0 ? null : baseline.Years[k]);
            foreach ((DriftCauses cause, DriftYear year) in wording.Without) Add(sheet, Names.Key(cause), year, w == 0 ? null : baseline.Without[cause]);
        }
        return sheet;
    }

    private static void Add(Sheet sheet, string without, DriftYear year, DriftYear? baseline)
    {
        AddState(sheet, without, year, "precision_in_practice", Mean.Of([.. year.Precision]));
        AddState(sheet, without, year, "form_not_covered", Share(year.Unlisted));
        AddState(sheet, without, year, "form_new", Share(year.NewForm));
        AddState(sheet, without, year, "lapsed", Share(year.Lapsed));
        AddState(sheet, without, year, "exercises", Mean.Of([.. year.Exercises]));
        AddState(sheet, without, year, "members", Mean.Of([.. year.Members]));
        foreach (Endpoint endpoint in DriftEndpoints.All)
        {
            EndpointDifference? d = baseline is null ? null : endpoint.Difference(baseline.Table, year.Table);
            sheet.Add([.. Head(without, year, "endpoint", endpoint.Key, endpoint.Unit), .. Value(endpoint.Estimate(year.Table)), .. Difference(d, baseline)]);
        }
    }

    private static void AddState(Sheet sheet, string without, DriftYear year, string key, Estimate value) =>
        sheet.Add([.. Head(without, year, "state", key, ""), .. Value(value), .. Difference(null, null)]);

    private static IEnumerable<Cell> Head(string without, DriftYear year, string section, string key, string unit) =>
        [Cell.Of(year.Table.Declaration), Cell.Of(year.Year), Cell.Of(without), Cell.Of(section), Cell.Of(key), Cell.Of(unit)];

    private static IEnumerable<Cell> Value(Estimate? value) =>
        [Cell.Of((double?)value?.Trials), Cell.Of(value?.Value), Cell.Of(value?.Interval.Low), Cell.Of(value?.Interval.High)];

    private static IEnumerable<Cell> Difference(EndpointDifference? d, DriftYear? baseline) =>
    [
        Cell.Of(baseline?.Table.Declaration), Cell.Of(d?.Difference?.Value), Cell.Of(d?.Difference?.Interval.Low),
        Cell.Of(d?.Difference?.Interval.High), Cell.Of(d is { Difference: not null } known ? known.IsResolved : (bool?)null),
    ];

    private static Estimate Share(IReadOnlyList<bool> column) => Proportion.Of([.. column]).Estimate();
}
