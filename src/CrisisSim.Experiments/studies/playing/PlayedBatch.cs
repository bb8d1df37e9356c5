namespace CrisisSim.Experiments;

/// <summary>A batch with what it gave, or why it could not be played. The list is compared by reference.</summary>
internal sealed record PlayedBatch(Batch Batch, IReadOnlyList<BatchOutcome> Outcomes, string? Failure = null);
