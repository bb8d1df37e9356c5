namespace CrisisSim.Statistics;

/// <summary>How precise an estimate is to be: a half-width in the estimate's own unit, above 0.</summary>
public sealed record PrecisionTarget
{
    /// <exception cref="ArgumentOutOfRangeException">The half-width is not a positive finite number.</exception>
    public PrecisionTarget(double halfWidth, Confidence confidence = default)
    {
        if (!(halfWidth > 0 && double.IsFinite(halfWidth)))
            throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "A half-width is above 0 and finite.");
        HalfWidth = halfWidth;
        Confidence = confidence;
    }

    /// <summary>The largest half-width, in the estimate's unit.</summary>
    public double HalfWidth { get; }

    /// <summary>The confidence at which the half-width is taken.</summary>
    public Confidence Confidence { get; }

    /// <exception cref="ArgumentException">The estimate was made at another confidence.</exception>
    public bool IsMetBy(Estimate estimate) => estimate.Confidence == Confidence
        ? estimate.HalfWidth <= HalfWidth
        : throw new ArgumentException(
            $"The target is set at {Confidence.Level}, the estimate at {estimate.Confidence.Level}.");
}
