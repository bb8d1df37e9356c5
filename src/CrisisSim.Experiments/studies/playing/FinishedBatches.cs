using System.Collections.Concurrent;

namespace CrisisSim.Experiments;

/// <summary>The way of batches from the threads that play them to the one that stores them.</summary>
internal sealed class FinishedBatches : IDisposable
{
    private const int Most = 256, MostAtOnce = 64;

    /// <summary>How long batches gather before they are stored together, as a commit waits for the disk.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);

    private readonly BlockingCollection<PlayedBatch> batches = new(Most);

    /// <summary>Hands over a batch, waiting where the disk is behind.</summary>
    /// <exception cref="OperationCanceledException">The storing has failed.</exception>
    public void Add(PlayedBatch batch, CancellationToken failed) => batches.Add(batch, failed);

    /// <summary>Says that no more will come.</summary>
    public void End() => batches.CompleteAdding();

    /// <summary>All batches, in groups that are to be stored together, until the end.</summary>
    public IEnumerable<IReadOnlyList<PlayedBatch>> Groups()
    {
        while (batches.TryTake(out PlayedBatch? first, Timeout.Infinite))
        {
            List<PlayedBatch> group = [first];
            long begun = TimeProvider.System.GetTimestamp();
            while (group.Count < MostAtOnce && Left(begun) is { Ticks: > 0 } left
                && batches.TryTake(out PlayedBatch? next, left))
                group.Add(next);
            yield return group;
        }
    }

    public void Dispose() => batches.Dispose();

    private static TimeSpan Left(long begun) => Gathering - TimeProvider.System.GetElapsedTime(begun);
}
