using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Which texts between two are to be searched. Lists are compared by reference.</summary>
internal sealed record DesignRequest
{
    public const int UsualPoints = DraftPlan.UsualPoints, FewestPoints = 4, UsualTrials = DraftPlan.UsualTrials,
        UsualConfirm = DraftPlan.UsualConfirming;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Name of the text that one comes from; null: the first of the file that is not the other.</summary>
    public string? From { get; init; }

    /// <summary>Name of the other; null: the same.</summary>
    public string? To { get; init; }

    /// <summary>The provisions that may move; null: all that differ.</summary>
    public IReadOnlyList<Provision>? Over { get; init; }

    public bool Halfway { get; init; }

    /// <summary>Keys of the outcomes; null: the usual ones.</summary>
    public IReadOnlyList<string>? Of { get; init; }

    public int Points { get; init; } = UsualPoints;

    public int Trials { get; init; } = UsualTrials;

    /// <summary>Fresh crises.</summary>
    public int Confirm { get; init; } = UsualConfirm;

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
