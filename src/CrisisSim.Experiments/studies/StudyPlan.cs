using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A study that is to be played, with what only the caller knows. Compared by reference where it holds lists.
/// </summary>
public sealed record StudyPlan
{
    /// <summary>The study.</summary>
    public required Study Study { get; init; }

    /// <summary>Its points.</summary>
    public required DesignLayout Layout { get; init; }

    /// <summary>
    /// The scenario with these values set; called from several threads. What it throws, in one sentence, is recorded as
    /// the failure of the point.
    /// </summary>
    public required Func<IReadOnlyList<(string Path, string Text)>, Scenario> ScenarioOf { get; init; }

    /// <summary>Hash of the scenario file with its algorithm, such as "sha256:…".</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The build of the program.</summary>
    public Build Build { get; init; } = Build.Current;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The part of the points that is played.</summary>
    public StudyShard Shard { get; init; }

    /// <summary>
    /// Crises to be added at each point to those that were asked for before. Asked for again with the same number
    /// before all are played, it means the same crises.
    /// </summary>
    public int More { get; init; }
}
