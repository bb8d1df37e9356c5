namespace CrisisSim.Experiments;

/// <summary>What sort of number an endpoint is.</summary>
public enum EndpointKind
{
    /// <summary>
    /// Hours without an event up to the horizon, a mean over all trials in which never counts as the horizon.
    /// </summary>
    Hours,

    /// <summary>A share of all trials.</summary>
    Probability,

    /// <summary>A mean over trials of a share that every trial has.</summary>
    Share,

    /// <summary>A mean over trials of a count that every trial has.</summary>
    Count,

    /// <summary>Hours by which a share of all trials has had an event, or not reached.</summary>
    Quantile,
}
