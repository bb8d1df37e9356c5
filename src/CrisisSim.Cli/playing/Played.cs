using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Trials that have been played, with all that a page says of them.</summary>
internal sealed record Played(ReadScenario Read, RunPlan Plan, RunResult Result)
{
    public required PlayRequest Request { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>What judgement leaves open; empty where it was not asked.</summary>
    public IReadOnlyList<JudgedDifference> Judged { get; init; } = [];

    public Scenario Scenario => Read.Scenario;
}
