using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>A run of neighbouring trials of one point, played and stored as a whole.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Number">Its place among the batches of the point, from 0.</param>
/// <param name="Trials">How many crises under each wording; below <see cref="Size"/> only in the last batch of a
/// point.</param>
internal readonly record struct Batch(int Point, int Number, int Trials)
{
    /// <summary>Crises of a whole batch under each wording; part of the format of the files.</summary>
    public const int Size = 200;

    /// <summary>Number of its first trial: the same at every point, so that all points have the same luck.</summary>
    public long First => (long)Number * Size;

    /// <summary>The crises of the point once it is played.</summary>
    public int End => (Number * Size) + Trials;
}

/// <summary>What one batch gives for one wording and endpoint.</summary>
/// <param name="Wording">Place of the wording.</param>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Values">Of its values.</param>
/// <param name="Differences">Of its values less those under the baseline, crisis by crisis; null for the baseline
/// itself.</param>
internal readonly record struct BatchOutcome(int Wording, Endpoint Endpoint, Moments Values, Moments? Differences);

/// <summary>A batch with what it gave, or why it could not be played. The list is compared by reference.</summary>
internal sealed record PlayedBatch(Batch Batch, IReadOnlyList<BatchOutcome> Outcomes, string? Failure = null);
