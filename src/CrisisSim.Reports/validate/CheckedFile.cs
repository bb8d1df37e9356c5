using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// A file that was read to see whether it is sound: a scenario, or a study. Lists are compared by reference.
/// </summary>
public sealed record CheckedFile(string Path)
{
    /// <summary>The scenario, or that of a study before a factor is moved; null after any error in it.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>The study; null of a scenario, and after any error.</summary>
    public Study? Study { get; init; }

    /// <summary>How well founded each number of a scenario is; null of a study.</summary>
    public IReadOnlyList<Grade>? Numbers { get; init; }

    /// <summary>Errors that were found; with one or more the file is not sound.</summary>
    public required int Errors { get; init; }

    /// <summary>Warnings that were found.</summary>
    public required int Warnings { get; init; }

    /// <summary>Whether it can be played.</summary>
    public bool IsSound => Numbers is null ? Study is not null : Scenario is not null;
}
