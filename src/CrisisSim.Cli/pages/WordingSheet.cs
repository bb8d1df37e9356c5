using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The figures of one or several wordings for other programs: one row a quantity and wording. Shares are in [0, 1], times in
/// hours. The columns of the difference are empty for the baseline.
/// </summary>
internal static class WordingSheet
{
    public static Sheet Of(IReadOnlyList<Wording> wordings, IReadOnlyList<WordingPair>? againstBaseline)
    {
        var sheet = new Sheet(
            "section", "key", "name", "label", "unit", "wording", "trials", "value", "low", "high",
            "baseline", "difference", "difference_low", "difference_high", "resolved", "trials_to_resolve");
        for (int w = 0; w < wordings.Count; w++)
        {
            WordingPair? pair = w == 0 ? null : againstBaseline?[w - 1];
            AddEndpoints(sheet, wordings[w], pair);
            AddEnds(sheet, wordings[w]);
            AddStages(sheet, wordings[w]);
        }
        return sheet;
    }

    private static void AddEndpoints(Sheet sheet, Wording wording, WordingPair? pair)
    {
        foreach (Endpoint endpoint in Endpoints.All)
            sheet.Add([
                Cell.Of("endpoint"), Cell.Of(endpoint.Key), Cell.Of(endpoint.Name), Cell.Of(endpoint.Label), Cell.Of(endpoint.Unit),
                .. Value(wording, wording[endpoint]), .. Difference(pair?[endpoint], pair?.Baseline),
            ]);
    }

    private static void AddEnds(Sheet sheet, Wording wording)
    {
        foreach (EndKind end in Enum.GetValues<EndKind>())
            sheet.Add([
                Cell.Of("end"), Cell.Of(Names.Key(end)), Cell.Of(Names.Of(end)), Cell.Of("exploratory"), Cell.Of(""),
                .. Value(wording, wording.Share(end)), .. Difference(null, null),
            ]);
    }

    private static void AddStages(Sheet sheet, Wording wording)
    {
        foreach (Stage stage in Enum.GetValues<Stage>())
            sheet.Add([
                Cell.Of("path"), Cell.Of(Names.Key(stage)), Cell.Of(Names.Plain(stage)), Cell.Of("exploratory"), Cell.Of("h"),
                .. Value(wording, wording.HoursByStage[(int)stage]), .. Difference(null, null),
            ]);
    }

    private static IEnumerable<Cell> Value(Wording wording, Estimate? value) =>
    [
        Cell.Of(wording.Declaration), Cell.Of((double)(value?.Trials ?? wording.Ends.Trials)),
        Cell.Of(value?.Value), Cell.Of(value?.Interval.Low), Cell.Of(value?.Interval.High),
    ];

    private static IEnumerable<Cell> Difference(EndpointDifference? difference, string? baseline) =>
    [
        Cell.Of(baseline), Cell.Of(difference?.Difference?.Value),
        Cell.Of(difference?.Difference?.Interval.Low), Cell.Of(difference?.Difference?.Interval.High),
        Cell.Of(difference is { Difference: not null } known ? known.IsResolved : (bool?)null), Cell.Of((double?)difference?.TrialsToResolve),
    ];
}
