namespace CrisisSim.Reports;

/// <summary>Which factors matter, in plain sentences.</summary>
internal static class SensitivityFindings
{
    private const int Named = 3;

    public static IReadOnlyList<string> Describe(SensitivityReportData found)
    {
        SensitivityResult result = found.Result;
        string key = SensitivityWords.Ranking(result.Method);
        FactorMeasure[] ranked = [.. result.Measures.Where(
            of => of.Measure == key && result.Factors.Contains(of.Factor) && of.Factor != "all factors")];
        FactorMeasure[] resolved = [.. ranked.Where(SensitivityGrid.IsResolved)];
        List<string> sentences = [First(found, ranked, resolved)];
        if (resolved.Length > 0 && ranked.Length > resolved.Length)
            sentences.Add(
                $"Of {Names.Count(ranked.Length, "factor")}, {ranked.Length - resolved.Length} "
                    + $"{(ranked.Length - resolved.Length == 1 ? "has" : "have")} no effect that is shown (~); they may still "
                    + "have one.");
        if (Second(found) is { } second) sentences.Add(second);
        return sentences;
    }

    private static string First(SensitivityReportData found, FactorMeasure[] ranked, FactorMeasure[] resolved)
    {
        Measurand measured = SensitivityWords.Measured(found);
        string luck = found.Result.Method == SensitivityMethod.Morris ? " beyond what luck could do" : "";
        if (resolved.Length == 0)
            return $"None of {Names.Count(ranked.Length, "factor")} is shown to matter for {found.About}{luck}.";
        string most = string.Join("; ",
            resolved.Take(Named).Select(of => $"{of.Factor} ({measured.Ranged(of.Value)})"));
        return found.Result.Method switch
        {
            SensitivityMethod.Sobol =>
                $"What explains most of the variance of {found.About}, with interactions: {most}.",
            SensitivityMethod.Prcc => $"What decides {found.About} most, all else held: {most}.",
            SensitivityMethod.Voi => $"What is most worth knowing before a wording is chosen on {found.About}: {most}.",
            _ => $"What moves {found.About} most: {most}.",
        };
    }

    private static string? Second(SensitivityReportData found)
    {
        SensitivityResult result = found.Result;
        if (result.Method == SensitivityMethod.Sobol)
        {
            double alone = result.Measures.Where(of => of.Measure == "first").Sum(of => of.Value.Value);
            string sum = FormattableString.Invariant($"First orders sum to {100 * alone:0} % of the variance");
            return alone <= 1
                ? $"{sum}; the rest is factors acting together, and luck."
                : $"{sum}: more than there is, so the samples are too few to tell how much factors do together.";
        }
        if (result.Method != SensitivityMethod.Morris) return null;
        string[] bent = [.. result.Factors.Where(name => result.Find(name, "deviation") is { LessLuck: { } left }
            && left > (result.Find(name, "importance")?.Value.Value ?? 0))];
        return bent.Length == 0
            ? null
            : $"The effect of {string.Join(", ", bent)} varies more than its mean size, luck taken out: it depends on other "
                + "factors, or does not grow evenly.";
    }
}
