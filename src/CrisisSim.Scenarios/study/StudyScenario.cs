namespace CrisisSim.Scenarios;

/// <summary>The scenario of a study, on which values are tried before anything is played.</summary>
internal sealed class StudyScenario(ScenarioFile file, IReadOnlyList<Override> settings)
{
    public Loaded<Scenario> Plain { get; } = file.Bind(settings);

    public ScenarioFile File => file;

    public IReadOnlyList<Override> Settings => settings;

    /// <summary>The number at a path of the scenario as it stands; null where there is none.</summary>
    public LedgerEntry? Number(string path) => NumberIn(Plain, path);

    public static LedgerEntry? NumberIn(Loaded<Scenario> loaded, string path) =>
        loaded.Ledger.Entries.LastOrDefault(entry => entry.Path == path);

    /// <summary>The scenario with all paths set to a text.</summary>
    public Loaded<Scenario> With(IEnumerable<string> paths, string text) =>
        file.Bind([.. settings, .. paths.Select(path => new Override(path, text))]);

    /// <summary>What a trial complains about and the scenario as it stands does not.</summary>
    public IEnumerable<Problem> New(Loaded<Scenario> tried)
    {
        IReadOnlyList<Problem> known = Plain.Problems.Sorted();
        return tried.Problems.Sorted().Where(problem => !known.Contains(problem));
    }

    /// <summary>The scenario of a point.</summary>
    /// <exception cref="RefusedPointException">The values do not go together.</exception>
    public Scenario At(IReadOnlyList<(string Path, string Text)> point)
    {
        Loaded<Scenario> bound = file.Bind(
            [.. settings, .. point.Select(value => new Override(value.Path, value.Text))]);
        return bound.Value ?? throw new RefusedPointException(
            $"the scenario refuses this point: "
                + $"{bound.Problems.Sorted().First(problem => problem.Severity == Severity.Error).Text}");
    }
}

/// <summary>
/// The values of a point do not make a sound scenario together; the message is one sentence that says why.
/// </summary>
public sealed class RefusedPointException(string reason) : Exception(reason);
