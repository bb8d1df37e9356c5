using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What it is worth to know a factor before one of the wordings is chosen, where the best is the one that does best on an endpoint at the
/// point, and points are spread as the factors are believed to be.
/// </summary>
internal static class InformationAnalysis
{
    public const string Everything = "all factors";

    public static SensitivityResult Of(StudyResults results, Endpoint endpoint)
    {
        if (results.Wordings.Count < 2) throw new StudyAnalysisException("the value of information is of a choice, and the study has one wording");
        StudyCases[] under = [.. results.Wordings.Select((_, wording) => StudyCases.Of(results, new StudyQuestion(endpoint, wording, IsDifference: false)))];
        HashSet<int> known = [.. SobolAnalysis.Independent(under[0]).Select(of => of.Point)];
        foreach (StudyCases other in under) known.IntersectWith(other.All.Select(of => of.Point));
        StudyCase[] rows = [.. under[0].All.Where(of => known.Contains(of.Point))];
        if (rows.Any(of => of.Factors.Any(value => !double.IsFinite(value.Number)))) throw new StudyAnalysisException("a design that leaves factors as the scenario states them tells no value of information");
        if (rows.Length < ValueOfInformation.FewestRows)
            throw new StudyAnalysisException($"the value of information needs {ValueOfInformation.FewestRows} points or more, and the study has {rows.Length}");
        double sign = endpoint.HigherIsBetter ? 1 : -1;
        double[][] benefits = [.. under.Select(of => of.All.Where(one => known.Contains(one.Point)).Select(one => sign * one.Value.Value).ToArray())];
        var parts = results.Factors.Select((name, f) => new FactorMeasure(name, "worth", ValueOfInformation.PartiallyPerfect([.. rows.Select(of => of.Number(f))], benefits)));
        return new SensitivityResult
        {
            Method = SensitivityMethod.Voi,
            Measures = [.. parts.OrderByDescending(of => of.Value.Value), new FactorMeasure(Everything, "worth", ValueOfInformation.Perfect(benefits))],
            Points = rows.Length,
            LeftOut = results.Points.Count - rows.Length,
        };
    }
}
