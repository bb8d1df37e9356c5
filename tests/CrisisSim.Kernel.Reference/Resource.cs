namespace CrisisSim.Kernel;

/// <summary>Units that processes hold and queue for, in the order of arrival: see the kernel's.</summary>
public sealed class Resource
{
    private readonly Simulation simulation;
    private readonly List<Pending> line = [];

    /// <summary>All units are free.</summary>
    public Resource(Simulation simulation, int capacity)
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

    /// <summary>Takes a unit.</summary>
    public Wait Acquire(double within = double.PositiveInfinity)
    {
        double due = simulation.DueIn(within);
        if (Free == 0) return new Wait(new Pending(simulation, due) { Line = line });
        Free--;
        return new Wait(Pending.Over(simulation, new Wake(WakeReason.Signalled, due - simulation.Now)));
    }

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

    private void GiveOut()
    {
        if (line.Count > 0) line[0].End(WakeReason.Signalled);
        else Free++;
    }
}
