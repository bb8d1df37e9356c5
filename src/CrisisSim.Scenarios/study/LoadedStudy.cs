using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// What came of reading a study: the study (null after any error), every problem, and the scenarios of its points.
/// </summary>
public sealed record LoadedStudy
{
    /// <summary>The study; null after any error.</summary>
    public Study? Value { get; init; }

    /// <summary>
    /// Problems of the study, of its list of points, of its scenario and of the settings, each under its own file's
    /// name.
    /// </summary>
    public required Problems Problems { get; init; }

    /// <summary>
    /// Names the content of the study file and of its list of points, as a scenario's hash does: comments and layout do
    /// not count. A seed from outside is no part of it. Empty without a study.
    /// </summary>
    public string Hash { get; init; } = "";

    /// <summary>
    /// Names the content of the scenario with the settings from outside, before a factor is moved; empty without a
    /// study.
    /// </summary>
    public string ScenarioHash { get; init; } = "";

    /// <summary>The scenario before a factor is moved; null without a study.</summary>
    public Scenario? Plain { get; init; }

    /// <summary>
    /// The scenario of a point: each path set to its text. Safe from several threads. Throws
    /// <see cref="RefusedPointException"/> where the scenario refuses the values together.
    /// </summary>
    public Func<IReadOnlyList<(string Path, string Text)>, Scenario> ScenarioAt { get; init; } =
        _ => throw new RefusedPointException("the study holds errors");
}
