namespace CrisisSim.Kernel;

/// <summary>
/// Something that processes wait for together: a <see cref="Signal"/> or a <see cref="Pulse"/>. Created once, with the
/// model, and reset with its simulation.
/// </summary>
public abstract class Condition : IResettable
{
    private readonly Simulation simulation;
    private readonly WaitingLine line;

    private protected Condition(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        this.simulation = simulation;
        line = new WaitingLine(simulation);
        simulation.ResetWithMe(this);
    }

    /// <summary>Whether the condition holds, so that nobody has to wait for it.</summary>
    public abstract bool IsSet { get; }

    /// <summary>The time since when it holds, in hours; +∞ while it does not.</summary>
    public abstract double SetAt { get; }

    private protected double Now => simulation.Now;

    /// <summary>As at the start of a trial. Processes that wait go on waiting.</summary>
    public virtual void Reset() => line.DropStale();

    private protected Wait Await(double within)
    {
        double due = simulation.DueIn(within);
        return IsSet ? Wait.Granted(line, due) : Wait.In(line, due);
    }

    /// <summary>Wakes those who wait, first come first.</summary>
    private protected void Announce()
    {
        while (line.TryTake(out Ticket ticket)) simulation.TryWake(ticket, WakeReason.Signalled);
    }
}
