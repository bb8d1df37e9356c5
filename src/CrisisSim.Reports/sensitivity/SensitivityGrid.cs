using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The table of <c>sensitivity</c>.</summary>
internal static class SensitivityGrid
{
    public static Grid Tabulate(SensitivityReportData found)
    {
        IReadOnlyList<(string Key, string Heading)> shown = SensitivityWords.Shown(found.Result.Method);
        return new Grid(
            [
                new GridColumn("factor", Wraps: true),
                .. shown.SelectMany(of => Ranged(found, of.Key)
                    ? [new GridColumn(of.Heading, Right: true), new GridColumn("95 %")]
                    : (GridColumn[])[new GridColumn(of.Heading, Right: true)]),
                .. Extra(found.Result.Method) is { Length: > 0 } extra
                    ? [new GridColumn(extra, Right: true)]
                    : (GridColumn[])[],
                new GridColumn(""),
            ],
            [.. found.Result.Factors.Where(name => name.Length > 0).Select(name => Row(found, name))]);
    }

    /// <summary>Whether the interval of the ranking measure excludes what it would be without any effect.</summary>
    public static bool IsResolved(FactorMeasure measure) =>
        measure.Value.Interval.ExcludesZero
            && measure.Value.Interval.Low > (measure.Measure == "importance"
                ? measure.OfLuck ?? 0
                : double.NegativeInfinity);

    private static GridRow Row(SensitivityReportData found, string name)
    {
        SensitivityResult result = found.Result;
        Measurand measured = SensitivityWords.Measured(found);
        List<GridCell> cells = [new GridCell(name)];
        foreach ((string key, _) in SensitivityWords.Shown(result.Method))
        {
            FactorMeasure? measure = result.Find(name, key);
            string setting = measure is { Setting.Length: > 0 } ? $" at {SensitivityWords.Setting(measure)}" : "";
            cells.Add(new GridCell(measure is null ? "" : Value(found, measured, measure) + setting)
            {
                Sort = measure?.Value.Value
            });
            if (Ranged(found, key)) cells.Add(new GridCell(measure is null ? "" : Limits(measured, measure.Value)));
        }
        FactorMeasure ranking = result.Find(name, SensitivityWords.Ranking(result.Method))!;
        if (Extra(result.Method).Length > 0) cells.Add(new GridCell(ExtraOf(result.Method, measured, ranking)));
        cells.Add(new GridCell(IsResolved(ranking) ? "" : "~"));
        return new GridRow(cells);
    }

    private static string Value(SensitivityReportData found, Measurand measured, FactorMeasure measure) =>
        Ranged(found, measure.Measure) || measure.Setting.Length > 0
            ? measured.Value(measure.Value)
            : Number(measured, measure.Value.Value, Scale(found));

    /// <summary>The interval that gives bare numbers beside it their digits.</summary>
    private static Estimate Scale(SensitivityReportData found) =>
        found.Result.Measures.First(of => Ranged(found, of.Measure)).Value;

    private static string Number(Measurand measured, double value, Estimate scale) =>
        measured.Value(scale with { Value = value });

    /// <summary>A bound, with two digits or three.</summary>
    private static string Rough(Measurand measured, double bound) =>
        measured.Value(new Estimate(bound, new Interval(0.95 * bound, 1.05 * bound), 1));

    private static string Limits(Measurand measured, Estimate estimate)
    {
        string ranged = measured.Ranged(estimate);
        int at = ranged.IndexOf('[', StringComparison.Ordinal);
        return at >= 0 ? ranged[at..] : "";
    }

    private static bool Ranged(SensitivityReportData found, string key) =>
        key is not ("mean_effect" or "deviation" or "low" or "high")
            && found.Result.Measures.Any(of => of.Measure == key);

    private static string Extra(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris => "luck alone ≤",
        SensitivityMethod.Sobol => "total less luck ≥",
        SensitivityMethod.Prcc => "p",
        _ => "",
    };

    private static string ExtraOf(SensitivityMethod method, Measurand measured, FactorMeasure measure) => method switch
    {
        SensitivityMethod.Morris => measure.OfLuck is { } luck ? Rough(measured, luck) : "",
        SensitivityMethod.Sobol => measure.LessLuck is { } less ? Number(measured, less, measure.Value) : "not known",
        _ => measure.PValue is { } p ? p < 0.001 ? "<0.001" : FormattableString.Invariant($"{p:0.000}") : "",
    };
}
