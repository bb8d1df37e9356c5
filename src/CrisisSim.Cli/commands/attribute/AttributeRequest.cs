namespace CrisisSim.Cli;

/// <summary>Which effect is to be divided among what. Lists are compared by reference.</summary>
internal sealed record AttributeRequest
{
    public const int MostTrials = 1_000_000, MostOrders = 1000;

    public required ScenarioRequest Scenario { get; init; }

    /// <summary>Name of the text that one comes from; null: the first of the file that is not the other.</summary>
    public string? From { get; init; }

    /// <summary>Name of the text that one goes to; null: the same.</summary>
    public string? To { get; init; }

    /// <summary>Keys of endpoints; null: the usual ones.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    public AttributedTo By { get; init; }

    public bool Counterparts { get; init; }

    public int? Trials { get; init; }

    /// <summary>Orders a crisis; null: not said.</summary>
    public int? Permutations { get; init; }

    /// <summary>Whether every combination is asked for.</summary>
    public bool Exact { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
