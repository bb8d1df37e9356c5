using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Sobol' indices of a study. With luck of its own at each point, of mean variance s², the variance over points is V + s² and Jansen's
/// sum holds s² besides what the factor does, while the sum for the first order is free of it; so S = S′/(1 − s²/V′) and
/// T = (T′ − s²/V′)/(1 − s²/V′). Points share their luck, so that is an upper bound of what luck does.
/// </summary>
internal static class SobolAnalysis
{
    public static SensitivityResult Of(StudyCases cases, Bootstrap bootstrap)
    {
        Dictionary<string, StudyCase>[] samples =
        [
            .. from of in cases.All
               let place = DesignRows.OfSaltelli(of.Row)
               where place is not null
               group (place.Value.Part, of) by place.Value.Sample into sample
               orderby sample.Key
               let parts = sample.ToDictionary(one => one.Part, one => one.of)
               where Parts(cases).All(parts.ContainsKey)
               select parts,
        ];
        if (samples.Length < 2) throw new StudyAnalysisException("fewer than two samples of the study are whole; Sobol' indices need all points of a sample");
        double[] Column(string part) => [.. samples.Select(sample => sample[part].Value.Value)];
        IReadOnlyList<SobolIndex> indices = Sobol.Of(Column("A"), Column("B"), [.. cases.Factors.Select(factor => Column(Mixed(factor)))], bootstrap);
        StudyCase[] drawn = [.. samples.SelectMany(sample => new[] { sample["A"], sample["B"] })];
        double? luck = StudyCases.ShareOfLuck(drawn);
        int used = samples.Length * (cases.Factors.Count + 2);
        return new SensitivityResult
        {
            Method = SensitivityMethod.Sobol,
            Measures = [.. Enumerable.Range(0, indices.Count).OrderByDescending(f => indices[f].Total.Value).SelectMany(f => Measures(cases.Factors[f], indices[f], luck ?? 0))],
            Points = used,
            LeftOut = cases.All.Count + cases.Missing - used,
            LuckShare = luck,
        };
    }

    /// <summary>The points of A and of B, which are drawn independently of one another; all points of another design.</summary>
    public static IReadOnlyList<StudyCase> Independent(StudyCases cases) =>
        [.. cases.All.Where(of => DesignRows.OfSaltelli(of.Row) is not { } place || place.Part is "A" or "B")];

    private static IEnumerable<string> Parts(StudyCases cases) => ["A", "B", .. cases.Factors.Select(Mixed)];

    private static string Mixed(string factor) => $"A with {factor} of B";

    private static IEnumerable<FactorMeasure> Measures(string factor, SobolIndex index, double luck)
    {
        bool known = luck < 1;
        yield return new FactorMeasure(factor, "first", index.First) { LessLuck = known ? index.First.Value / (1 - luck) : null };
        yield return new FactorMeasure(factor, "total", index.Total) { LessLuck = known ? Math.Max(0, (index.Total.Value - luck) / (1 - luck)) : null, OfLuck = luck };
    }
}
