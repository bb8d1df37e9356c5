namespace CrisisSim.Scenarios;

/// <summary>A prior set from outside the file.</summary>
public static class PriorSetting
{
    /// <summary>
    /// The override that puts a prior in place of the file's; coefficients that the file states stay.
    /// </summary>
    public static Override For(Prior prior) =>
        new($"couplings.{CouplingsShape.Prior}", SnakeCase.From(prior));

    /// <summary>A file under each prior, all else as it is bound with these settings.</summary>
    /// <exception cref="InvalidOperationException">On the call of what is given: the file is not sound.</exception>
    public static Func<Prior, Scenario> Under(ScenarioFile file, params IReadOnlyList<Override> settings) =>
        prior => file.Bind([.. settings, For(prior)]).Value
            ?? throw new InvalidOperationException("What is sound under one prior is sound under another.");
}
