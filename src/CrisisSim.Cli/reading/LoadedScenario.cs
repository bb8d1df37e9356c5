using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A scenario that was read without an error, and how it is read under other assumptions.</summary>
internal sealed record LoadedScenario(ScenarioSource Source)
{
    public Scenario Scenario => Source.Scenario;

    public string Path => Source.Path;

    /// <summary>The same file under a prior, all else as it was asked for.</summary>
    public required Func<Prior, Scenario> Under { get; init; }

    /// <summary>Draws of what the file leaves to judgement.</summary>
    public required JudgementSampler Sampler { get; init; }
}
