namespace CrisisSim.Model;

/// <summary>The majority that a vote needs.</summary>
public enum Majority
{
    /// <summary>There is no vote.</summary>
    None,

    /// <summary>More than half.</summary>
    Simple,

    /// <summary>Two thirds, or as the constitution says.</summary>
    Super,
}
