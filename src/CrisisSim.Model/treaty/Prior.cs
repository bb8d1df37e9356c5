namespace CrisisSim.Model;

/// <summary>A belief about what words can do, which sets every coupling that a scenario does not state.</summary>
public enum Prior
{
    /// <summary>The registry's defaults.</summary>
    Neutral,

    /// <summary>What hurts the response is as strong as it may be; what helps it is as weak.</summary>
    Sceptic,

    /// <summary>What helps the response is as strong as it may be; what hurts it is as weak.</summary>
    Advocate,
}
