using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Each factor at its lowest and highest setting, with all others as the scenario states them.</summary>
internal static class TornadoAnalysis
{
    public static SensitivityResult Of(StudyCases cases)
    {
        if (cases.All.FirstOrDefault(of => of.Row == DesignRows.Base) is not { } atBase) throw new StudyAnalysisException("the point as the scenario states it has not been played");
        List<FactorMeasure[]> found = [];
        for (int f = 0; f < cases.Factors.Count; f++)
        {
            int factor = f;
            StudyCase[] moved = [.. cases.All.Where(of => !of.Factors[factor].IsStated).OrderBy(of => of.Number(factor))];
            if (moved.Length >= 2) found.Add(Measures(cases.Factors[f], (moved[0], moved[0].Factors[f].Text), (moved[^1], moved[^1].Factors[f].Text)));
        }
        return new SensitivityResult
        {
            Method = SensitivityMethod.Tornado,
            Measures = [.. found.OrderByDescending(of => Math.Abs(of[^1].Value.Value)).SelectMany(of => of), new FactorMeasure("", "base", atBase.Value)],
            Points = cases.All.Count,
            LeftOut = cases.Missing,
        };
    }

    private static FactorMeasure[] Measures(string factor, (StudyCase Case, string Setting) low, (StudyCase Case, string Setting) high)
    {
        double swing = high.Case.Value.Value - low.Case.Value.Value;
        double half = 1.959964 * Math.Sqrt((low.Case.Error * low.Case.Error) + (high.Case.Error * high.Case.Error));
        var moved = new Estimate(swing, new Interval(swing - half, swing + half), Math.Min(low.Case.Value.Trials, high.Case.Value.Trials));
        return
        [
            new FactorMeasure(factor, "low", low.Case.Value) { Setting = low.Setting },
            new FactorMeasure(factor, "high", high.Case.Value) { Setting = high.Setting },
            new FactorMeasure(factor, "swing", moved),
        ];
    }
}
