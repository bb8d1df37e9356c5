namespace CrisisSim.Experiments;

/// <summary>How many crises are played at a point of a study, under each wording.</summary>
public sealed record Replications
{
    /// <summary>Crises to begin with, above 0; all, where nothing else is asked.</summary>
    public required int Trials { get; init; }

    /// <summary>The most crises at a point, where more are played; not below <see cref="Trials"/>.</summary>
    public int Most { get; init; }

    /// <summary>The endpoint whose precision or sign is asked for; null: a fixed number of crises.</summary>
    public Endpoint? Endpoint { get; init; }

    /// <summary>
    /// Play on until half of the 95 % interval of the endpoint (of its paired difference, where there are several
    /// wordings) is as narrow; in the unit of the endpoint.
    /// </summary>
    public double? Precision { get; init; }

    /// <summary>
    /// Play on, up to the most, only where the sign of the paired difference of the endpoint is undecided.
    /// </summary>
    public bool UntilSign { get; init; }
}
