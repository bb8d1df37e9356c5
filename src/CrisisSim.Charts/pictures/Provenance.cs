using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>Where a picture or a report comes from, so that it can be made again; written into every file.</summary>
public sealed record Provenance
{
    /// <summary>Title of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Hash of the scenario file with its algorithm, such as "sha256:…".</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The build of the program; null where the report is of a build that did not say.</summary>
    public Build? Build { get; init; }

    /// <summary>
    /// How far it had come when it was interrupted, such as "1,234 of 10,000 crises"; null: it was played to its end.
    /// </summary>
    public string? InterruptedAfter { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }
}
