using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>A factor as its study file states it; at most one of levels, range and distribution.</summary>
internal sealed record StatedFactor(string Name, SourcePosition At, IReadOnlyList<StatedText> Paths)
{
    /// <summary>What sentences call it; empty: made of its name.</summary>
    public string Title { get; init; } = "";

    public IReadOnlyList<StatedText>? Levels { get; init; }

    public StatedSpan? Range { get; init; }

    public StatedSpread? Distribution { get; init; }

    /// <summary>Null: as the scenario takes the number.</summary>
    public bool? Whole { get; init; }

    public FactorScale Scale { get; init; }
}

/// <summary>How the numbers of a range are spaced.</summary>
internal enum FactorScale
{
    /// <summary>Equal differences are equally likely.</summary>
    Linear,

    /// <summary>Equal ratios are equally likely.</summary>
    Log,
}

/// <summary>The ends of a range as a study file states them.</summary>
internal sealed record StatedSpan(StatedText Low, StatedText High, SourcePosition At);

/// <summary>A distribution of a factor: of durations in hours, with the unit h, or of numbers without one.</summary>
internal sealed record StatedSpread(Distribution Distribution, string Unit, SourcePosition At);
