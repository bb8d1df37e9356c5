namespace CrisisSim.Kernel;

/// <summary>Something that processes wait for together: see the kernel's.</summary>
public abstract class Condition
{
    private readonly List<Pending> line = [];

    private protected Condition(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        Simulation = simulation;
        simulation.OnReset(Reset);
    }

    /// <summary>Whether it holds.</summary>
    public bool IsSet => SetAt < double.PositiveInfinity;

    /// <summary>Since when, in hours.</summary>
    public abstract double SetAt { get; }

    private protected Simulation Simulation { get; }

    /// <summary>As at the start of a trial.</summary>
    public virtual void Reset() => line.RemoveAll(pending => !pending.Life!.IsAlive);

    private protected Wait Await(double within)
    {
        double due = Simulation.DueIn(within);
        return new Wait(IsSet
            ? Pending.Over(Simulation, new Wake(WakeReason.Signalled, due - Simulation.Now))
            : new Pending(Simulation, due) { Line = line });
    }

    private protected void Announce()
    {
        foreach (Pending pending in line.ToArray()) pending.End(WakeReason.Signalled);
    }
}
