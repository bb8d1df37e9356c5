using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A scenario that was read without an error, and the hash of its content.</summary>
internal sealed record LoadedScenario(Scenario Scenario, string Path, string Hash)
{
    /// <summary>The same file under a prior, all else as it was asked for.</summary>
    public required Func<Prior, Scenario> Under { get; init; }

    /// <summary>Every number that it rests on.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>Draws of what the file leaves to judgement.</summary>
    public required JudgementSampler Sampler { get; init; }

    /// <summary>Where results of it come from.</summary>
    public Provenance From(ulong seed, string command) => new()
    {
        Scenario = Scenario.Title,
        ScenarioHash = $"sha256:{Hash}",
        Seed = seed,
        Version = ToolVersion.Text,
        Build = Build.Current,
        Command = command,
    };
}
