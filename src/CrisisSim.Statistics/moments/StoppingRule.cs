namespace CrisisSim.Statistics;

/// <summary>
/// Run until precise, looking only at fixed batch ends (batch, 2 batch, … and the most trials), so that where a run
/// stops does not depend on threads or shards. Stopping at a fixed width keeps the coverage as the width shrinks (Chow
/// and Robbins 1965, Annals of Mathematical Statistics 36:457; Glynn and Whitt 1992, Annals of Applied Probability
/// 2:180); a small first batch may stop on a spread that is small by luck, hence at least 100 trials in a batch.
/// </summary>
public sealed record StoppingRule
{
    /// <summary>Fewest trials of a batch.</summary>
    public const long SmallestBatch = 100;

    /// <exception cref="ArgumentOutOfRangeException">The batch is below 100 trials, or the most trials below a
    /// batch.</exception>
    public StoppingRule(PrecisionTarget target, long batch, long mostTrials)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, SmallestBatch);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTrials, batch);
        Target = target;
        Batch = batch;
        MostTrials = mostTrials;
    }

    /// <summary>What is precise enough.</summary>
    public PrecisionTarget Target { get; }

    /// <summary>Trials from one look to the next, at least <see cref="SmallestBatch"/>.</summary>
    public long Batch { get; }

    /// <summary>Where a run stops however wide its interval is.</summary>
    public long MostTrials { get; }

    /// <summary>The number of trials at the next look, given those done; never more than the most trials.</summary>
    public long NextLook(long done) => Math.Min(MostTrials, (done / Batch + 1) * Batch);

    /// <exception cref="ArgumentException">The estimate was not taken at a look, or at another confidence.</exception>
    public StoppingVerdict Judge(Estimate estimate)
    {
        if (!IsLook(estimate.Trials))
            throw new ArgumentException($"{estimate.Trials} trials are not the end of a batch of {Batch}.",
                nameof(estimate));
        if (Target.IsMetBy(estimate)) return StoppingVerdict.Precise;
        return estimate.Trials < MostTrials ? StoppingVerdict.Continue : StoppingVerdict.Exhausted;
    }

    private bool IsLook(long trials) =>
        trials == MostTrials || (trials > 0 && trials < MostTrials && trials % Batch == 0);
}

/// <summary>What a look at the trials so far decides.</summary>
public enum StoppingVerdict
{
    /// <summary>Run the next batch.</summary>
    Continue,

    /// <summary>Stop: every target is met.</summary>
    Precise,

    /// <summary>Stop: the most trials allowed are done and a target is still missed.</summary>
    Exhausted,
}

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
