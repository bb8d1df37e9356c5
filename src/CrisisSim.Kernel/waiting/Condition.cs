namespace CrisisSim.Kernel;

/// <summary>
/// Something that processes wait for together: a <see cref="Signal"/>, a <see cref="Pulse"/>, or a combination of them.
/// Created once, with the model, and reset with its simulation.
/// </summary>
public abstract class Condition : IResettable
{
    private readonly Simulation simulation;
    private readonly WaitingLine line;
    private readonly List<Condition> dependents = [];

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
        var due = simulation.DueIn(within);
        return IsSet ? Wait.Granted(line, due) : Wait.In(line, due);
    }

    /// <summary>
    /// Wakes those who wait, first come first, then those who wait for combinations, in the order in which these were
    /// made.
    /// </summary>
    private protected void Announce()
    {
        while (line.TryTake(out var ticket)) simulation.TryWake(ticket, WakeReason.Signalled);
        foreach (var dependent in dependents) dependent.OnMember();
    }

    /// <summary>A member of this combination has been announced.</summary>
    private protected virtual void OnMember()
    {
    }

    private protected void DependOn(Condition member)
    {
        if (member.simulation != simulation)
            throw new ArgumentException("All members of a combination must belong to its simulation.", nameof(member));
        member.dependents.Add(this);
    }
}
