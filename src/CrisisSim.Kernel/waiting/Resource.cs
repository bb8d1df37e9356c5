namespace CrisisSim.Kernel;

/// <summary>
/// A number of equal units that processes hold for a while and queue for, in the order of arrival, when none is free. A
/// released unit passes straight to the first in the queue. Created once, with the model, and reset with its
/// simulation.
/// </summary>
public sealed class Resource : IResettable
{
    private readonly Simulation simulation;
    private readonly WaitingLine line;

    /// <summary>A resource whose units are all free.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative capacity.</exception>
    public Resource(Simulation simulation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        if (capacity < 0)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity,
                "A resource needs a capacity of 0 or more.");
        this.simulation = simulation;
        line = new WaitingLine(simulation);
        Capacity = Free = capacity;
        simulation.ResetWithMe(this);
    }

    /// <summary>The number of units.</summary>
    public int Capacity { get; }

    /// <summary>The units that nobody holds.</summary>
    public int Free { get; private set; }

    /// <summary>The processes that wait for a unit.</summary>
    public int Queued => line.Live;

    /// <summary>
    /// Takes a unit, at once when one is free, else after waiting at most <paramref name="within"/> hours. Must be
    /// awaited; whoever is <see cref="Wake.TimedOut"/> holds no unit, all others must <see cref="Release"/> theirs.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Acquire(double within = double.PositiveInfinity)
    {
        double due = simulation.DueIn(within);
        if (Free == 0) return Wait.In(line, due);
        Free--;
        return Wait.Granted(line, due);
    }

    /// <summary>Gives one unit back, by whoever holds it.</summary>
    /// <exception cref="InvalidOperationException">All units are free.</exception>
    public void Release()
    {
        if (Free == Capacity) throw new InvalidOperationException("A unit was released that nobody held.");
        PassOn();
    }

    /// <summary>All units are free again, as at the start of a trial; processes that still queue are served.</summary>
    public void Reset()
    {
        line.DropStale();
        Free = Capacity;
        while (Free > 0 && Serves()) Free--;
    }

    private void PassOn()
    {
        if (!Serves()) Free++;
    }

    /// <summary>Hands a unit to the first that still queues for one; false where nobody does.</summary>
    private bool Serves()
    {
        while (line.TryTake(out Ticket ticket))
            if (simulation.TryWake(ticket, WakeReason.Signalled)) return true;
        return false;
    }
}
