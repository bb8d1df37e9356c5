namespace CrisisSim.Cli;

/// <summary>Which years of which histories are asked for. Lists are compared by reference.</summary>
internal sealed record DriftRequest
{
    public const int UsualYears = DriftPlan.UsualYears, UsualStep = DriftPlan.UsualStep,
        UsualTrials = DriftPlan.UsualTrials, MostYears = 100, MostTrials = 1_000_000;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Names of the declarations, the baseline first; null: all of the file.</summary>
    public IReadOnlyList<string>? Wordings { get; init; }

    /// <summary>The last year.</summary>
    public int Years { get; init; } = UsualYears;

    /// <summary>Years between two looks.</summary>
    public int Step { get; init; } = UsualStep;

    public int Trials { get; init; } = UsualTrials;

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
