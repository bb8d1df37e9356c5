namespace CrisisSim.Experiments;

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
