namespace CrisisSim.Statistics;

/// <summary>Whether an option belongs to the front of those that no other dominates.</summary>
public enum FrontStanding
{
    /// <summary>The trials do not tell.</summary>
    NotResolved = 0,

    /// <summary>No other option dominates it, as far as the intervals tell.</summary>
    OnFront,

    /// <summary>Some other option dominates it, as far as the intervals tell.</summary>
    Dominated,
}
