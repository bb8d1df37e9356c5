namespace CrisisSim.Experiments;

/// <summary>How an entry of the suite fared.</summary>
public enum FactVerdict
{
    /// <summary>A law or check is as it must be.</summary>
    Holds,

    /// <summary>A pattern lies within its tolerance.</summary>
    Within,

    /// <summary>It is not so; for a pattern the reason found is told.</summary>
    Missed,
}
