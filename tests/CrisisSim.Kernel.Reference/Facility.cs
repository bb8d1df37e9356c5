namespace CrisisSim.Kernel;

/// <summary>Units that processes hold and queue for: see the kernel's.</summary>
public abstract class Facility
{
    private readonly Simulation simulation;
    private readonly List<Pending> line = [];

    private protected Facility(Simulation simulation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        this.simulation = simulation;
        Capacity = Free = capacity;
        simulation.OnReset(Reset);
    }

    /// <summary>All units.</summary>
    public int Capacity { get; }

    /// <summary>Units that nobody holds.</summary>
    public int Free { get; private set; }

    /// <summary>Processes that wait.</summary>
    public int Queued => line.Count;

    /// <summary>Gives a unit back.</summary>
    public void Release()
    {
        if (Free == Capacity) throw new InvalidOperationException("A unit was released that nobody held.");
        GiveOut();
    }

    /// <summary>As at the start of a trial.</summary>
    public void Reset()
    {
        line.RemoveAll(pending => !pending.Life!.IsAlive);
        Free = 0;
        for (int unit = 0; unit < Capacity; unit++) GiveOut();
    }

    private protected Wait Request(double priority, double within)
    {
        double due = simulation.DueIn(within);
        if (double.IsNaN(priority))
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority must be a number.");
        if (Free == 0) return new Wait(new Pending(simulation, due) { Line = line, Priority = priority });
        Free--;
        return new Wait(Pending.Over(simulation, new Wake(WakeReason.Signalled, due - simulation.Now)));
    }

    private void GiveOut()
    {
        if (line.Count > 0) line[0].End(WakeReason.Signalled);
        else Free++;
    }
}
