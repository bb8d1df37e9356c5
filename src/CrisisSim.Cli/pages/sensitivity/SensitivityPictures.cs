using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>The pictures of <c>sensitivity</c>.</summary>
internal static class SensitivityPictures
{
    public static IReadOnlyList<Chart> Of(SensitivityFound found) => found.Result.Method switch
    {
        SensitivityMethod.Sobol => [SobolChart.Of(new Measurand(found.About), [.. found.Result.Factors.Select(name => new SobolFactor(name, Value(found, name, "first"), Value(found, name, "total")))], Method(found))],
        SensitivityMethod.Tornado => [TornadoChart.Of(found.Data.Measured, Value(found, "", "base"), [.. Tornado(found)], found.About)],
        SensitivityMethod.Prcc => [Bars(found), .. StudyHeatMaps.Of(found.Data)],
        _ => [Bars(found)],
    };

    private static Chart Bars(SensitivityFound found)
    {
        SensitivityResult result = found.Result;
        FactorMeasure[] shown = [.. result.Measures.Where(of => of.Measure == SensitivityWords.Ranking(result.Method))];
        bool luck = shown.All(of => of.OfLuck is not null);
        return FactorBarsChart.Of(
            ($"{Names.Key(result.Method)} {found.Data.Question.Endpoint.Key}", SensitivityFindings.Of(found)[0].TrimEnd('.'), $"{SensitivityWords.Title(result.Method)}; {Method(found)}; 95 % intervals"),
            SensitivityWords.Measured(found),
            [.. shown.Select(of => (of.Factor, of.Value))],
            luck ? [.. shown.Select(of => of.OfLuck!.Value)] : null,
            (luck ? "Hollow star: what a factor without effect would come to by luck, at most. " : "") + "Pale: the interval holds 0.");
    }

    private static IEnumerable<TornadoFactor> Tornado(SensitivityFound found) => found.Result.Factors.Where(name => name.Length > 0).Select(name =>
    {
        FactorMeasure low = found.Result.Of(name, "low")!, high = found.Result.Of(name, "high")!;
        return new TornadoFactor(name, (SensitivityWords.Setting(low), low.Value), (SensitivityWords.Setting(high), high.Value), Value(found, name, "swing"));
    });

    private static string Method(SensitivityFound found) => $"{Names.Count(found.Result.Points, "point")} of the study '{found.Data.Results.Title}'";

    private static Estimate Value(SensitivityFound found, string factor, string measure) => found.Result.Of(factor, measure)!.Value;
}
