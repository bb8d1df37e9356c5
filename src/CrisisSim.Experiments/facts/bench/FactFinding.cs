namespace CrisisSim.Experiments;

/// <summary>What an entry of the suite came to.</summary>
public sealed record FactFinding
{
    /// <summary>The entry.</summary>
    public required FactEntry Fact { get; init; }

    /// <summary>
    /// Its figures, then those of the ablation that gives the reason of a miss. Compared by reference.
    /// </summary>
    public required IReadOnlyList<FactFigure> Figures { get; init; }

    /// <summary>Why what bears on the world misses; empty where nothing was missed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>As asked in every figure, or not.</summary>
    public FactVerdict Verdict => Figures.Any(figure => !figure.IsAblation && !figure.IsMet) ? FactVerdict.Missed
        : Fact.Class.BearsOnTheWorld() ? FactVerdict.Within
        : FactVerdict.Holds;
}

/// <summary>How an entry of the suite fared.</summary>
public enum FactVerdict
{
    /// <summary>A law or check is as it must be.</summary>
    Holds,

    /// <summary>A pattern or a line of the record lies within its tolerance.</summary>
    Within,

    /// <summary>It is not so; for a pattern the reason found is told.</summary>
    Missed,
}
