namespace CrisisSim.Scenarios;

/// <summary>
/// Tries values of one factor on the scenario, and tells at the study's line what the scenario refuses or doubts.
/// </summary>
internal sealed class FactorCheck(StudyScenario scenario, Problems problems, string factor,
    IReadOnlyList<string> paths)
{
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The first path, by which values are read.</summary>
    public string Path => paths[0];

    public StudyScenario Scenario => scenario;

    /// <summary>The same factor on other paths.</summary>
    public FactorCheck On(IReadOnlyList<string> others) => new(scenario, problems, factor, others);

    public bool Refuse(SourcePosition at, string text)
    {
        problems.Error(at, text);
        return false;
    }

    public void Question(SourcePosition at, string text) => problems.Warning(at, text);

    /// <summary>The number that the scenario reads; false when it refuses the text.</summary>
    public bool TryNumber(StatedText value, out double? number)
    {
        number = null;
        Loaded<Scenario> tried = scenario.With(paths, value.Text);
        foreach (Problem problem in scenario.New(tried)) Tell(value, problem);
        if (tried.Value is null) return false;
        number = FactorNumbers.Read(value.Text, tried, Path);
        return true;
    }

    private void Tell(StatedText value, Problem problem)
    {
        if (problem.Severity == Severity.Error)
            problems.Error(value.At,
                $"{MessageText.Quoted(factor)} cannot be {MessageText.Quoted(value.Text)}: {problem.Text}");
        else
            problems.Warning(value.At,
                $"{MessageText.Quoted(factor)} at {MessageText.Quoted(value.Text)}: {problem.Text}");
    }
}
