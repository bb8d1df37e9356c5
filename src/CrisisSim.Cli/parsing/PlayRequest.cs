using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>How many trials of which crises are asked for.</summary>
internal sealed record PlayRequest
{
    public const int MostTrials = 100_000_000, MostThreads = 1024;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Trials under each wording, or the most of them where there is a precision; null: not said.</summary>
    public int? Trials { get; init; }

    /// <summary>Half-width, hours; null: a fixed number of trials.</summary>
    public double? Precision { get; init; }

    public int Threads { get; init; } = 1;

    public Engine Engine { get; init; } = Engine.Kernel;

    /// <summary>Draws of what is left to judgement; null: none are asked for.</summary>
    public int? Judgement { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
