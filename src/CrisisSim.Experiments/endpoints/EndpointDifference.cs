using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// One endpoint under two wordings over the same trials: both values, and the other's less the baseline's. A null
/// stands where a value is not known (<see cref="Endpoint.Estimate"/>). The intervals are of luck alone.
/// </summary>
public sealed record EndpointDifference
{
    private const long MostPracticable = 1_000_000;

    /// <summary>The endpoint.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>Its value under the baseline.</summary>
    public required Estimate? Baseline { get; init; }

    /// <summary>Its value under the other wording.</summary>
    public required Estimate? Other { get; init; }

    /// <summary>Other less baseline.</summary>
    public required Estimate? Difference { get; init; }

    /// <summary>Whether the interval of the difference excludes 0; if not, it is to be called not resolved.</summary>
    public bool IsResolved => Difference is { } difference && difference.Interval.ExcludesZero;

    /// <summary>Whether no trial differs: the difference is then exactly 0.</summary>
    public bool NoTrialDiffers => Difference is { } difference && difference.Has(Caveats.NoTrialDiffers);

    /// <summary>
    /// Whether it is not resolved, and so few trials carry it that the interval rests on the range of the quantity.
    /// </summary>
    public bool IsTooFew => !IsResolved && Difference is { } difference && difference.Has(Caveats.FewEvents);

    /// <summary>
    /// +1 where the other wording is better for the alliance, −1 where it is worse, 0 where that is not resolved.
    /// </summary>
    public int Favours => IsResolved ? Math.Sign(Difference!.Value.Value) * (Endpoint.HigherIsBetter ? 1 : -1) : 0;

    /// <summary>
    /// Trials that would resolve a difference of the size observed with probability 0.8, a friendly number; null where
    /// none would, or the difference is not known.
    /// </summary>
    public long? TrialsToResolve { get; init; }

    /// <summary><see cref="TrialsToResolve"/> where one would play so many: a million at most.</summary>
    public long? PracticableTrials => TrialsToResolve <= MostPracticable ? TrialsToResolve : null;

    /// <summary>
    /// How many unpaired trials a paired one is worth; not defined where nothing varies, or for quantiles.
    /// </summary>
    public VarianceReduction Reduction { get; init; }

    /// <summary>The difference other less baseline, from a pair with the other on the first side.</summary>
    internal static EndpointDifference From(Endpoint endpoint, PairedDifference pair) => new()
    {
        Endpoint = endpoint,
        Baseline = pair.Second,
        Other = pair.First,
        Difference = pair.Difference,
        TrialsToResolve = pair.TrialsToResolve(),
        Reduction = pair.Reduction,
    };

    /// <summary>Both values where there is no difference to be had.</summary>
    internal static EndpointDifference Unknown(Endpoint endpoint, Estimate? baseline, Estimate? other) =>
        new() { Endpoint = endpoint, Baseline = baseline, Other = other, Difference = null };
}
