namespace CrisisSim.Experiments;

/// <summary>
/// The points that still need crises. Every point gets its first batch before any gets its second, each time in the
/// order of the layout, so that what is finished at any moment is balanced; and a point is with one thread at a time,
/// so that its batches come in order.
/// </summary>
internal sealed class PointQueue
{
    /// <summary>Looks again after this long even where nothing was given back, as an end of the work is not.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly object gate = new();
    private readonly PriorityQueue<int, (int Batches, int Place)> waiting = new();
    private readonly Dictionary<int, int> places = [];
    private int taken;

    /// <summary>Adds a point that nobody plays.</summary>
    /// <param name="point">Its index.</param>
    /// <param name="place">Its place in the order.</param>
    /// <param name="batches">How many batches it has.</param>
    public void Add(int point, int place, int batches)
    {
        places.Add(point, place);
        waiting.Enqueue(point, (batches, place));
    }

    /// <summary>How many points wait.</summary>
    public int Count => waiting.Count;

    /// <summary>Takes the next point, waiting where others may give theirs back; null where none is left.</summary>
    public int? Take(CancellationToken cancellation)
    {
        lock (gate)
        {
            while (!cancellation.IsCancellationRequested)
            {
                if (waiting.TryDequeue(out int point, out _))
                {
                    taken++;
                    return point;
                }
                if (taken == 0) return null;
                Monitor.Wait(gate, Pause);
            }
            return null;
        }
    }

    /// <summary>Gives a point back, to wait again where it needs more.</summary>
    public void Return(int point, int batches, bool needsMore)
    {
        lock (gate)
        {
            taken--;
            if (needsMore) waiting.Enqueue(point, (batches, places[point]));
            Monitor.PulseAll(gate);
        }
    }
}
