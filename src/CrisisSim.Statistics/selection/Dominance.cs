namespace CrisisSim.Statistics;

/// <summary>How one option stands to another over several outcomes.</summary>
public enum Dominance
{
    /// <summary>The trials do not tell: intervals of differences that matter for it include 0.</summary>
    NotResolved = 0,

    /// <summary>The first is better in some outcome and the same in all others.</summary>
    Dominates,

    /// <summary>The second is better in some outcome and the same in all others.</summary>
    IsDominated,

    /// <summary>Each is better in some outcome.</summary>
    Incomparable,

    /// <summary>No trial differs in any outcome.</summary>
    Same,
}
