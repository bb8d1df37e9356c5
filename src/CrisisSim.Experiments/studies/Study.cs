namespace CrisisSim.Experiments;

/// <summary>
/// A designed study: one scenario, wordings, factors that are moved over a design, and how many crises are played at
/// each point. What is moved is outside, chance inside: every point is played with the same luck. Lists are compared by
/// reference.
/// </summary>
public sealed record Study
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Path of the scenario file, as it can be opened.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>Names of the declarations, the baseline first; at least one.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>What sentences call these, in the same order; empty: made of their names.</summary>
    public IReadOnlyList<string> WordingTitles { get; init; } = [];

    /// <summary>Whether armed forces act in it, before a factor is moved; else it is an act by other means.</summary>
    public bool IsKinetic { get; init; } = true;

    /// <summary>What is moved; at least one.</summary>
    public required IReadOnlyList<Factor> Factors { get; init; }

    /// <summary>Over which points.</summary>
    public required StudyDesign Design { get; init; }

    /// <summary>How many crises at each point.</summary>
    public required Replications Replications { get; init; }

    /// <summary>The seed of all chance and of designs that are drawn.</summary>
    public ulong Seed { get; init; } = 1;
}
