namespace CrisisSim.Cli;

/// <summary>Which number of which study is meant.</summary>
internal sealed record StudyDataRequest
{
    /// <summary>A directory, a database or a study file, as the analyst typed it.</summary>
    public required string Path { get; init; }

    /// <summary>Key of the endpoint; null: hours without decision.</summary>
    public string? Of { get; init; }

    /// <summary>Name of the wording; null: the one after the baseline.</summary>
    public string? Wording { get; init; }

    /// <summary>"difference" or "value"; null: the difference, where there is a baseline.</summary>
    public string? As { get; init; }
}
