using System.Diagnostics;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Which factors of a study matter.</summary>
public static class Sensitivity
{
    /// <summary>
    /// The method that the design of a study was made for; partial rank correlation for designs made for none.
    /// </summary>
    public static SensitivityMethod UsualFor(StudyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return DesignRows.MethodOf(results.Rows);
    }

    /// <summary>Analyses what has been played.</summary>
    /// <param name="results">The study.</param>
    /// <param name="question">The number in question; of the value of information, the endpoint alone is read.</param>
    /// <param name="method">The method.</param>
    /// <exception cref="StudyAnalysisException">The method does not fit the design, or too little has been
    /// played.</exception>
    public static SensitivityResult Analyse(StudyResults results, StudyQuestion question, SensitivityMethod method)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(question);
        SensitivityMethod usual = UsualFor(results);
        if (method != usual
            && method is SensitivityMethod.Morris or SensitivityMethod.Sobol or SensitivityMethod.Tornado)
            throw new StudyAnalysisException(
                $"'{Names.Key(method)}' needs a design made for it, and that of this study is for "
                    + $"'{Names.Key(usual)}'");
        if (method == SensitivityMethod.Voi) return InformationAnalysis.Analyse(results, question.Endpoint);
        var cases = StudyCases.From(results, question);
        if (cases.All.Count == 0)
            throw new StudyAnalysisException($"{question.Words(results)} is not known at any point");
        double first = cases.All[0].Value.Value;
        if (cases.All.Count > 1 && cases.All.All(of => of.Value.Value == first))
            throw new StudyAnalysisException(
                $"{question.Words(results)} is the same at all {Names.Count(cases.All.Count, "point")}: there is nothing to "
                    + "explain; ask about another outcome with --of, or move the factors further");
        return method switch
        {
            SensitivityMethod.Morris => MorrisAnalysis.Analyse(cases, new Bootstrap(results.Seed)),
            SensitivityMethod.Sobol => SobolAnalysis.Analyse(cases, new Bootstrap(results.Seed)),
            SensitivityMethod.Tornado => TornadoAnalysis.Analyse(cases),
            SensitivityMethod.Prcc => CorrelationAnalysis.Analyse(cases),
            _ => throw new UnreachableException($"Method {method} has no analysis."),
        };
    }
}

/// <summary>Partial rank correlation of a study's factors with a number.</summary>
internal static class CorrelationAnalysis
{
    public static SensitivityResult Analyse(StudyCases cases)
    {
        IReadOnlyList<StudyCase> used = SobolAnalysis.Independent(cases);
        if (used.Any(of => of.Factors.Any(value => !double.IsFinite(value.Number))))
            throw new StudyAnalysisException(
                "a design that leaves factors as the scenario states them gives no rank correlation; 'tornado' is "
                    + "made for it");
        if (used.Count < cases.Factors.Count + 3)
            throw new StudyAnalysisException(
                $"rank correlation of {Names.Count(cases.Factors.Count, "factor")} needs "
                    + $"{Names.Count(cases.Factors.Count + 3, "point")}, and the study has {used.Count}");
        IReadOnlyList<PartialCorrelation> all = PartialRankCorrelation.Estimate(
            [.. cases.Factors.Select((_, f) => used.Select(of => of.Number(f)).ToArray())],
                [.. used.Select(of => of.Value.Value)]);
        return new SensitivityResult
        {
            Method = SensitivityMethod.Prcc,
            Measures =
            [
                .. all.Zip(cases.Factors).OrderByDescending(of => Math.Abs(of.First.Coefficient.Value))
                    .Select(of => new FactorMeasure(of.Second, "rank_correlation", of.First.Coefficient)
                    {
                        PValue = of.First.PValue
                    }),
            ],
            Points = used.Count,
            LeftOut = cases.All.Count + cases.Missing - used.Count,
            LuckShare = StudyCases.ShareOfLuck([.. used]),
        };
    }
}

/// <summary>
/// What it is worth to know a factor before one of the wordings is chosen, where the best is the one that does best on
/// an endpoint at the point, and points are spread as the factors are believed to be.
/// </summary>
internal static class InformationAnalysis
{
    public const string Everything = "all factors";

    public static SensitivityResult Analyse(StudyResults results, Endpoint endpoint)
    {
        if (results.Wordings.Count < 2)
            throw new StudyAnalysisException("the value of information is of a choice, and the study has one wording");
        StudyCases[] under = [.. results.Wordings.Select(
            (_, wording) => StudyCases.From(results, new StudyQuestion(endpoint, wording, IsDifference: false)))];
        HashSet<int> known = [.. SobolAnalysis.Independent(under[0]).Select(of => of.Point)];
        foreach (StudyCases other in under) known.IntersectWith(other.All.Select(of => of.Point));
        StudyCase[] rows = [.. under[0].All.Where(of => known.Contains(of.Point))];
        if (rows.Any(of => of.Factors.Any(value => !double.IsFinite(value.Number))))
            throw new StudyAnalysisException(
                "a design that leaves factors as the scenario states them tells no value of information");
        if (rows.Length < ValueOfInformation.FewestRows)
            throw new StudyAnalysisException(
                $"the value of information needs {ValueOfInformation.FewestRows} points or more, and the study has "
                    + $"{rows.Length}");
        double sign = endpoint.HigherIsBetter ? 1 : -1;
        double[][] benefits = [.. under.Select(
            of => of.All.Where(one => known.Contains(one.Point)).Select(one => sign * one.Value.Value).ToArray())];
        IEnumerable<FactorMeasure> parts = results.Factors.Select(
            (name, f) => new FactorMeasure(name, "worth",
                ValueOfInformation.PartiallyPerfect([.. rows.Select(of => of.Number(f))], benefits)));
        return new SensitivityResult
        {
            Method = SensitivityMethod.Voi,
            Measures = [.. parts.OrderByDescending(of => of.Value.Value), new FactorMeasure(Everything, "worth",
                ValueOfInformation.Perfect(benefits))],
            Points = rows.Length,
            LeftOut = results.Points.Count - rows.Length,
        };
    }
}

/// <summary>Each factor at its lowest and highest setting, with all others as the scenario states them.</summary>
internal static class TornadoAnalysis
{
    public static SensitivityResult Analyse(StudyCases cases)
    {
        if (cases.All.FirstOrDefault(of => of.Row == DesignRows.Base) is not { } atBase)
            throw new StudyAnalysisException("the point as the scenario states it has not been played");
        List<FactorMeasure[]> found = [];
        for (int f = 0; f < cases.Factors.Count; f++)
        {
            int factor = f;
            StudyCase[] moved = [.. cases.All
                .Where(of => !of.Factors[factor].IsStated)
                .OrderBy(of => of.Number(factor))];
            if (moved.Length >= 2)
                found.Add(Measures(cases.Factors[f], (moved[0], moved[0].Factors[f].Text),
                    (moved[^1], moved[^1].Factors[f].Text)));
        }
        return new SensitivityResult
        {
            Method = SensitivityMethod.Tornado,
            Measures = [.. found
                .OrderByDescending(of => Math.Abs(of[^1].Value.Value))
                .SelectMany(of => of), new FactorMeasure("", "base", atBase.Value)],
            Points = cases.All.Count,
            LeftOut = cases.Missing,
        };
    }

    private static FactorMeasure[] Measures(string factor, (StudyCase Case, string Setting) low,
        (StudyCase Case, string Setting) high)
    {
        double swing = high.Case.Value.Value - low.Case.Value.Value;
        double half = 1.959964 * Math.Sqrt((low.Case.Error * low.Case.Error) + (high.Case.Error * high.Case.Error));
        var moved = new Estimate(swing, new Interval(swing - half, swing + half),
            Math.Min(low.Case.Value.Trials, high.Case.Value.Trials));
        return
        [
            new FactorMeasure(factor, "low", low.Case.Value) { Setting = low.Setting },
            new FactorMeasure(factor, "high", high.Case.Value) { Setting = high.Setting },
            new FactorMeasure(factor, "swing", moved),
        ];
    }
}

/// <summary>
/// Sobol' indices of a study. With luck of its own at each point, of mean variance s², the variance over points is V +
/// s² and Jansen's sum holds s² besides what the factor does, while the sum for the first order is free of it; so S =
/// S′/(1 − s²/V′) and T = (T′ − s²/V′)/(1 − s²/V′). Points share their luck, so that is an upper bound of what luck
/// does.
/// </summary>
internal static class SobolAnalysis
{
    public static SensitivityResult Analyse(StudyCases cases, Bootstrap bootstrap)
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
        if (samples.Length < 2)
            throw new StudyAnalysisException(
                "fewer than two samples of the study are whole; Sobol' indices need all points of a sample");
        double[] Column(string part) => [.. samples.Select(sample => sample[part].Value.Value)];
        IReadOnlyList<SobolIndex> indices = Sobol.Estimate(Column("A"), Column("B"),
            [.. cases.Factors.Select(factor => Column(Mixed(factor)))], bootstrap);
        StudyCase[] drawn = [.. samples.SelectMany(sample => new[] { sample["A"], sample["B"] })];
        double? luck = StudyCases.ShareOfLuck(drawn);
        int used = samples.Length * (cases.Factors.Count + 2);
        return new SensitivityResult
        {
            Method = SensitivityMethod.Sobol,
            Measures = [.. Enumerable
                .Range(0, indices.Count)
                .OrderByDescending(f => indices[f].Total.Value)
                .SelectMany(f => Measures(cases.Factors[f], indices[f], luck ?? 0))],
            Points = used,
            LeftOut = cases.All.Count + cases.Missing - used,
            LuckShare = luck,
        };
    }

    /// <summary>
    /// The points of A and of B, which are drawn independently of one another; all points of another design.
    /// </summary>
    public static IReadOnlyList<StudyCase> Independent(StudyCases cases) =>
        [.. cases.All.Where(of => DesignRows.OfSaltelli(of.Row) is not { } place || place.Part is "A" or "B")];

    private static IEnumerable<string> Parts(StudyCases cases) => ["A", "B", .. cases.Factors.Select(Mixed)];

    private static string Mixed(string factor) => $"A with {factor} of B";

    private static IEnumerable<FactorMeasure> Measures(string factor, SobolIndex index, double luck)
    {
        bool known = luck < 1;
        yield return new FactorMeasure(factor, "first", index.First)
        {
            LessLuck = known ? index.First.Value / (1 - luck) : null
        };
        yield return new FactorMeasure(factor, "total", index.Total)
        {
            LessLuck = known ? Math.Max(0, (index.Total.Value - luck) / (1 - luck)) : null,
            OfLuck = luck
        };
    }
}
