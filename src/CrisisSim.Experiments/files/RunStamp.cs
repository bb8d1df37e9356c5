namespace CrisisSim.Experiments;

/// <summary>What only the caller knows of a run: its program, its file, its clock.</summary>
public sealed record RunStamp
{
    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Name of the scenario file.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>Hash of the scenario file with its algorithm, such as "sha256:…".</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string CommandLine { get; init; }

    /// <summary>Name of the machine.</summary>
    public required string Host { get; init; }

    /// <summary>When the run started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }
}
