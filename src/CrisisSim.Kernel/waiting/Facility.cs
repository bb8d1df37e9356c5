namespace CrisisSim.Kernel;

/// <summary>
/// A number of equal units that processes hold for a while and queue for when none is free. A released unit passes
/// straight to the first in the queue. Created once, with the model, and reset with its simulation.
/// </summary>
public abstract class Facility : IResettable
{
    private readonly Simulation simulation;
    private readonly WaitingLine line;

    private protected Facility(Simulation simulation, int capacity)
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
        Free = 0;
        for (var unit = 0; unit < Capacity; unit++) PassOn();
    }

    private protected Wait Request(double priority, double within)
    {
        var due = simulation.DueIn(within);
        if (double.IsNaN(priority))
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority must be a number.");
        if (Free == 0) return Wait.In(line, due, priority);
        Free--;
        return Wait.Granted(line, due);
    }

    private void PassOn()
    {
        while (line.TryTake(out var ticket))
        {
            if (simulation.TryWake(ticket, WakeReason.Signalled)) return;
        }

        Free++;
    }
}
