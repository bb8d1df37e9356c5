using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The figures of one or several wordings for other programs: one row a quantity and wording. Shares are in [0, 1],
/// times in hours. The columns of the difference are empty for the baseline; why a value is empty that was never asked
/// for is said in the last column.
/// </summary>
internal static class WordingSheet
{
    public static Sheet Tabulate(IReadOnlyList<Wording> wordings, IReadOnlyList<WordingPair>? againstBaseline,
        Scenario scenario)
    {
        var sheet = new Sheet(
            "section", "key", "name", "label", "unit", "wording", "trials", "value", "low", "high", "caveats",
            "baseline", "difference", "difference_low", "difference_high", "difference_caveats", "resolved",
            "trials_to_resolve", "why_empty");
        for (int w = 0; w < wordings.Count; w++)
        {
            WordingPair? pair = w == 0 ? null : againstBaseline?[w - 1];
            AddEndpoints(sheet, wordings[w], pair, scenario);
            AddEnds(sheet, wordings[w]);
            AddStages(sheet, wordings[w]);
        }
        return sheet;
    }

    private static void AddEndpoints(Sheet sheet, Wording wording, WordingPair? pair, Scenario scenario)
    {
        foreach (Endpoint endpoint in Endpoints.All)
            sheet.Add([
                Cell.From("endpoint"), Cell.From(endpoint.Key), Cell.From(endpoint.Name), Cell.From(endpoint.Label),
                Cell.From(endpoint.Unit),
                .. Value(wording, wording[endpoint]), .. Difference(pair?[endpoint], pair?.Baseline),
                Cell.From(ComparisonFacts.NotAsked(endpoint, scenario)),
            ]);
    }

    private static void AddEnds(Sheet sheet, Wording wording)
    {
        foreach (EndKind end in Enum.GetValues<EndKind>())
            sheet.Add([
                Cell.From("end"), Cell.From(Names.Key(end)), Cell.From(Names.Describe(end)), Cell.From("exploratory"),
                Cell.From(""),
                .. Value(wording, wording.Share(end)), .. Difference(null, null), default,
            ]);
    }

    private static void AddStages(Sheet sheet, Wording wording)
    {
        foreach (Stage stage in Enum.GetValues<Stage>())
            sheet.Add([
                Cell.From("path"), Cell.From(Names.Key(stage)), Cell.From(Names.Plain(stage)), Cell.From("exploratory"),
                Cell.From("h"),
                .. Value(wording, wording.HoursByStage[(int)stage]), .. Difference(null, null), default,
            ]);
    }

    private static IEnumerable<Cell> Value(Wording wording, Estimate? value) =>
    [
        Cell.From(wording.Declaration), Cell.From((double)(value?.Trials ?? wording.Ends.Trials)),
        Cell.From(value?.Value), Cell.From(value?.Interval.Low), Cell.From(value?.Interval.High),
        Cell.From(Names.Keys(value)),
    ];

    private static IEnumerable<Cell> Difference(EndpointDifference? difference, string? baseline) =>
    [
        Cell.From(baseline), Cell.From(difference?.Difference?.Value),
        Cell.From(difference?.Difference?.Interval.Low), Cell.From(difference?.Difference?.Interval.High),
        Cell.From(Names.Keys(difference?.Difference)),
        Cell.From(difference is { Difference: not null } known ? known.IsResolved : (bool?)null),
        Cell.From((double?)difference?.TrialsToResolve),
    ];
}
