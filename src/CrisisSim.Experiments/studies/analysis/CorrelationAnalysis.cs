using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Partial rank correlation of a study's factors with a number.</summary>
internal static class CorrelationAnalysis
{
    public static SensitivityResult Of(StudyCases cases)
    {
        IReadOnlyList<StudyCase> used = SobolAnalysis.Independent(cases);
        if (used.Any(of => of.Factors.Any(value => !double.IsFinite(value.Number))))
            throw new StudyAnalysisException("a design that leaves factors as the scenario states them gives no rank correlation; 'tornado' is made for it");
        if (used.Count < cases.Factors.Count + 3)
            throw new StudyAnalysisException($"rank correlation of {Names.Count(cases.Factors.Count, "factor")} needs {Names.Count(cases.Factors.Count + 3, "point")}, and the study has {used.Count}");
        IReadOnlyList<PartialCorrelation> all = PartialRankCorrelation.Of(
            [.. cases.Factors.Select((_, f) => used.Select(of => of.Number(f)).ToArray())], [.. used.Select(of => of.Value.Value)]);
        return new SensitivityResult
        {
            Method = SensitivityMethod.Prcc,
            Measures =
            [
                .. all.Zip(cases.Factors).OrderByDescending(of => Math.Abs(of.First.Coefficient.Value))
                    .Select(of => new FactorMeasure(of.Second, "rank_correlation", of.First.Coefficient) { PValue = of.First.PValue }),
            ],
            Points = used.Count,
            LeftOut = cases.All.Count + cases.Missing - used.Count,
            LuckShare = StudyCases.ShareOfLuck([.. used]),
        };
    }
}
