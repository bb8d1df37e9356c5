namespace CrisisSim.Experiments;

/// <summary>How far a study, or a shard of it, has come.</summary>
public sealed record SweepResult
{
    /// <summary>Points of the study or shard.</summary>
    public required int Points { get; init; }

    /// <summary>Points that still need crises; 0 unless interrupted.</summary>
    public required int Unfinished { get; init; }

    /// <summary>Points that could not be played.</summary>
    public required int Failed { get; init; }

    /// <summary>Points that have the most crises allowed and are not as precise as asked.</summary>
    public required int NotPrecise { get; init; }

    /// <summary>Points that have the most crises allowed and whose sign is not decided.</summary>
    public required int Undecided { get; init; }

    /// <summary>Crises played this time, over all wordings.</summary>
    public required long Crises { get; init; }

    /// <summary>Whether it was cancelled before its end.</summary>
    public required bool Interrupted { get; init; }
}
