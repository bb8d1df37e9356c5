using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>A study as its file states it, before it is held against the scenario.</summary>
internal sealed record StatedStudy
{
    public required string Title { get; init; }

    public required StatedText Scenario { get; init; }

    /// <summary>Null: all of the scenario.</summary>
    public required IReadOnlyList<StatedText>? Wordings { get; init; }

    public required ulong Seed { get; init; }

    public required IReadOnlyList<StatedFactor> Factors { get; init; }

    public required StatedDesign Design { get; init; }

    /// <summary>Where the design stands.</summary>
    public required SourcePosition DesignAt { get; init; }

    public required Replications Replications { get; init; }

    /// <summary>Where the replications stand.</summary>
    public required SourcePosition ReplicationsAt { get; init; }
}

/// <summary>A design as its study file states it; a list of points is not yet read.</summary>
internal sealed record StatedDesign
{
    public DesignKind Kind { get; init; }

    public int Size { get; init; }

    public int Levels { get; init; }

    /// <summary>The file of the points; null of other designs.</summary>
    public StatedText? File { get; init; }
}
