namespace CrisisSim.Scenarios;

/// <summary>A factor as its study file states it; at most one of levels, range and distribution.</summary>
internal sealed record StatedFactor(string Name, SourcePosition At, IReadOnlyList<StatedText> Paths)
{
    public IReadOnlyList<StatedText>? Levels { get; init; }

    public StatedSpan? Range { get; init; }

    public StatedSpread? Distribution { get; init; }

    /// <summary>Null: as the scenario takes the number.</summary>
    public bool? Whole { get; init; }

    public FactorScale Scale { get; init; }
}
