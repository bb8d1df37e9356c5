namespace CrisisSim.Experiments;

/// <summary>
/// What has been played of a study, as analyses read it. Compared by reference; for one thread at a time.
/// </summary>
public sealed class StudyResults
{
    private Dictionary<(int, int, Endpoint), StudyOutcome>? found;

    /// <summary>Title of the study.</summary>
    public required string Title { get; init; }

    /// <summary>Path of its scenario file, as the study named it.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>Hash of the scenario file with its algorithm.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Version of the program that played it.</summary>
    public required string Version { get; init; }

    /// <summary>The builds of the program that played it.</summary>
    public required Build Build { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Crises that were added at each point to those that the study asks for.</summary>
    public int More { get; init; }

    /// <summary>Those of them that were added last and are not all played; 0 for none.</summary>
    public int Pending { get; init; }

    /// <summary>Names of the declarations, the baseline first.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>What sentences and tables call declarations and factors.</summary>
    public StudyTitles Titles { get; init; } = StudyTitles.None;

    /// <summary>Names of the factors.</summary>
    public required IReadOnlyList<string> Factors { get; init; }

    /// <summary>Every point of the design, played or not, with its values in the order of the factors.</summary>
    public required IReadOnlyList<StudyPoint> Points { get; init; }

    /// <summary>What each point is in the design (<see cref="DesignLayout.Rows"/>).</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>Why points could not be played, by their index.</summary>
    public required IReadOnlyDictionary<int, string> Failures { get; init; }

    /// <summary>Crises played under each wording, by the index of the point; points without any are missing.</summary>
    public required IReadOnlyDictionary<int, int> Trials { get; init; }

    /// <summary>Every outcome, by point, wording and endpoint in the order of <see cref="Endpoints.All"/>.</summary>
    public required IReadOnlyList<StudyOutcome> Outcomes { get; init; }

    /// <summary>
    /// Endpoints that studies do not keep, as they are no means over crises (medians, and what is judged from shares),
    /// or that were known at no point.
    /// </summary>
    public IReadOnlyList<Endpoint> LeftOut => [.. Endpoints.All.Except(Outcomes.Select(outcome => outcome.Endpoint))];

    /// <summary>What a point gives for a wording and endpoint; null where that is not known.</summary>
    public StudyOutcome? this[int point, int wording, Endpoint endpoint]
    {
        get
        {
            found ??= Outcomes.ToDictionary(outcome => (outcome.Point, outcome.Wording, outcome.Endpoint));
            return found.TryGetValue((point, wording, endpoint), out StudyOutcome? outcome) ? outcome : null;
        }
    }
}
