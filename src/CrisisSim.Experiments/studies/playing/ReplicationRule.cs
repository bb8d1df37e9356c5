using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How many crises a point needs. It looks at a point only where a batch ends and all before it are at hand, so that
/// where a point ends depends neither on threads nor on interruptions.
/// </summary>
internal sealed class ReplicationRule
{
    private readonly Replications asked;
    private readonly int least;
    private readonly Confidence confidence;

    /// <param name="asked">What the study asks for.</param>
    /// <param name="more">Crises added since.</param>
    public ReplicationRule(Replications asked, int more)
    {
        this.asked = asked;
        least = checked(asked.Trials + more);
        Most = IsFixed ? least : checked(Math.Max(asked.Most, asked.Trials) + more);
        int looks = Math.Max(1, BatchesOf(Most) - BatchesOf(least) + 1);
        confidence = asked.UntilSign ? default(Confidence).SharedAmong(looks) : default;
    }

    /// <summary>The most crises at a point under each wording.</summary>
    public int Most { get; }

    /// <summary>Whether every point has the same number.</summary>
    public bool IsFixed => asked.Endpoint is null || (asked.Precision is null && !asked.UntilSign);

    /// <summary>Whether a point may end without what was asked for.</summary>
    public bool AsksForPrecision => !IsFixed && asked.Precision is not null;

    /// <summary>The endpoint that is looked at; null where the number is fixed.</summary>
    public Endpoint? Endpoint => IsFixed ? null : asked.Endpoint;

    /// <summary>The trials of a batch when it is played in full.</summary>
    public int TrialsOf(int batch) => Math.Clamp(Most - (batch * Batch.Size), 0, Batch.Size);

    /// <summary>Whether a point goes on after the batches that it has.</summary>
    public StoppingVerdict Judge(PointTally tally)
    {
        if (tally.Trials < least) return StoppingVerdict.Continue;
        if (!IsFixed && IsKnown(tally)) return StoppingVerdict.Precise;
        if (tally.Trials < Most) return StoppingVerdict.Continue;
        return IsFixed ? StoppingVerdict.Precise : StoppingVerdict.Exhausted;
    }

    /// <summary>
    /// Whether all that is looked at is known well enough. The sign is looked at after every batch, so its confidence
    /// is shared among the looks: signs that are called decided are right with the confidence stated.
    /// </summary>
    private bool IsKnown(PointTally tally)
    {
        Estimate[] estimates = [.. tally.Estimates(asked.Endpoint!, confidence)];
        return estimates.Length > 0 && estimates.All(estimate => asked.Precision is { } half
            ? estimate.HalfWidth <= half
                && (estimate.HalfWidth > 0 || estimate.Has(Caveats.NoTrialDiffers) || estimate.Has(Caveats.NoSpread))
            : estimate.Interval.ExcludesZero);
    }

    private static int BatchesOf(int trials) => (trials + Batch.Size - 1) / Batch.Size;
}
