using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Elementary effects of a study. Luck at the points widens them: with luck of its own at each end a step has the error
/// variance (s₀² + s₁²)/Δ², which is taken out of σ², and alone gives a factor without effect the expected size √(2/π)
/// of its root (half-normal). Points share their luck, so both are upper bounds of what luck does.
/// </summary>
internal static class MorrisAnalysis
{
    public static SensitivityResult Analyse(StudyCases cases, Bootstrap bootstrap)
    {
        int steps = cases.Factors.Count + 1;
        StudyCase[] whole =
        [
            .. from of in cases.All
               let place = DesignRows.OfMorris(of.Row)
               where place is not null
               group of by place.Value.Trajectory into walk
               where walk.Count() == steps
               from of in walk
               select of,
        ];
        if (whole.Length == 0)
            throw new StudyAnalysisException(
                "no trajectory of the study is whole; Morris's effects need every point of one");
        double[][] scaled = Scaled(whole, cases);
        IReadOnlyList<ElementaryEffects> effects =
            Morris.Estimate(scaled, [.. whole.Select(of => of.Value.Value)], bootstrap);
        double[] luck = Luck(whole, scaled, steps);
        return new SensitivityResult
        {
            Method = SensitivityMethod.Morris,
            Measures = [.. Enumerable
                .Range(0, effects.Count)
                .OrderByDescending(f => effects[f].Importance.Value)
                .SelectMany(f => Measures(cases.Factors[f], effects[f], luck[f]))],
            Points = whole.Length,
            LeftOut = cases.All.Count + cases.Missing - whole.Length,
            LuckShare = StudyCases.ShareOfLuck(whole),
        };
    }

    private static IEnumerable<FactorMeasure> Measures(string factor, ElementaryEffects effects, double luck)
    {
        Estimate importance = effects.Importance;
        Estimate Bare(double value) => new(value, Interval.Point(value), importance.Trials, importance.Confidence);
        yield return new FactorMeasure(factor, "importance", importance) { OfLuck = Math.Sqrt(2 / Math.PI * luck) };
        yield return new FactorMeasure(factor, "mean_effect", Bare(effects.Mean));
        if (effects.Deviation is { } deviation)
            yield return new FactorMeasure(factor, "deviation", Bare(deviation))
            {
                LessLuck = Math.Sqrt(Math.Max(0, (deviation * deviation) - luck)),
                OfLuck = Math.Sqrt(luck)
            };
    }

    /// <summary>
    /// Each value as the place of its level among all levels that the design visits, from 0 to 1: levels are equally
    /// likely.
    /// </summary>
    private static double[][] Scaled(StudyCase[] whole, StudyCases cases)
    {
        double[][] levels = [.. cases.Factors.Select(
            (_, f) => cases.All.Select(of => of.Number(f)).Distinct().Order().ToArray())];
        return [.. whole.Select(of => levels
            .Select((known, f) => known.Length < 2
                ? 0
                : (double)Array.BinarySearch(known, of.Number(f)) / (known.Length - 1))
            .ToArray())];
    }

    /// <summary>The mean error variance of a factor's effects.</summary>
    private static double[] Luck(StudyCase[] whole, double[][] scaled, int steps)
    {
        double[] luck = new double[steps - 1];
        for (int row = 0; row < whole.Length; row++)
        {
            if (row % steps == 0) continue;
            int factor = Enumerable.Range(0, luck.Length).First(f => scaled[row][f] != scaled[row - 1][f]);
            double step = scaled[row][factor] - scaled[row - 1][factor];
            luck[factor] += ((whole[row].Error * whole[row].Error) + (whole[row - 1].Error * whole[row - 1].Error))
                / (step * step);
        }
        return [.. luck.Select(sum => sum * steps / whole.Length)];
    }
}
