namespace CrisisSim.Experiments;

/// <summary>Over which points a study moves its factors. Lists are compared by reference.</summary>
public sealed record StudyDesign
{
    /// <summary>What sort.</summary>
    public required DesignKind Kind { get; init; }

    /// <summary>
    /// Points of a Latin hypercube or of a Sobol' sequence; base samples of a Saltelli design; trajectories of a Morris
    /// design; not read of the others.
    /// </summary>
    public int Size { get; init; }

    /// <summary>Levels of a range in a factorial, one-at-a-time or Morris design; lists have their own.</summary>
    public int Levels { get; init; } = 5;

    /// <summary>The points of a list: one text a factor, in the order of the factors; empty for other kinds.</summary>
    public IReadOnlyList<IReadOnlyList<FactorValue>> Listed { get; init; } = [];

    /// <summary>What each point of the list is called; empty where the list does not say.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}

/// <summary>Sorts of designs.</summary>
public enum DesignKind
{
    /// <summary>Every combination of levels.</summary>
    Factorial,

    /// <summary>The scenario as stated, then each factor moved alone.</summary>
    OneAtATime,

    /// <summary>A Latin hypercube whose points keep their distance (maximin).</summary>
    LatinHypercube,

    /// <summary>A Sobol' sequence.</summary>
    Sobol,

    /// <summary>The pairs of a Saltelli design, for Sobol' indices.</summary>
    Saltelli,

    /// <summary>Morris's trajectories, for elementary effects.</summary>
    Morris,

    /// <summary>The points of a list.</summary>
    Points,
}
