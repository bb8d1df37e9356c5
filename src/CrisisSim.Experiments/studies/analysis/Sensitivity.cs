using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Which factors of a study matter.</summary>
public static class Sensitivity
{
    /// <summary>The method that the design of a study was made for; partial rank correlation for designs made for none.</summary>
    public static SensitivityMethod UsualFor(StudyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return DesignRows.MethodOf(results.Rows);
    }

    /// <summary>Analyses what has been played.</summary>
    /// <param name="results">The study.</param>
    /// <param name="question">The number in question; of the value of information, the endpoint alone is read.</param>
    /// <param name="method">The method.</param>
    /// <exception cref="StudyAnalysisException">The method does not fit the design, or too little has been played.</exception>
    public static SensitivityResult Of(StudyResults results, StudyQuestion question, SensitivityMethod method)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(question);
        SensitivityMethod usual = UsualFor(results);
        if (method != usual && method is SensitivityMethod.Morris or SensitivityMethod.Sobol or SensitivityMethod.Tornado)
            throw new StudyAnalysisException($"'{Names.Key(method)}' needs a design made for it, and that of this study is for '{Names.Key(usual)}'");
        if (method == SensitivityMethod.Voi) return InformationAnalysis.Of(results, question.Endpoint);
        var cases = StudyCases.Of(results, question);
        if (cases.All.Count == 0) throw new StudyAnalysisException($"{question.Words(results)} is not known at any point");
        return method switch
        {
            SensitivityMethod.Morris => MorrisAnalysis.Of(cases, new Bootstrap(results.Seed)),
            SensitivityMethod.Sobol => SobolAnalysis.Of(cases, new Bootstrap(results.Seed)),
            SensitivityMethod.Tornado => TornadoAnalysis.Of(cases),
            _ => CorrelationAnalysis.Of(cases),
        };
    }
}
