namespace CrisisSim.Kernel;

/// <summary>
/// The pending wakes of a simulation, at most one for each process. A seam: a simulation gives the same results on any
/// calendar that pops in the order of (time, sequence).
/// </summary>
public abstract class Calendar
{
    /// <summary>
    /// Whether another wake may be due at the time of the last one popped. May be true in error (when that wake has
    /// been cancelled), never false in error.
    /// </summary>
    public bool Tie { get; protected set; }

    /// <summary>Forgets every wake.</summary>
    public abstract void Clear();

    /// <summary>Schedules a wake for a slot that has none.</summary>
    /// <param name="time">Hours, finite, not before the last time popped.</param>
    /// <param name="sequence">Breaks ties; larger than in every call before.</param>
    /// <param name="slot">Identifies the process: a small number, 0 or more.</param>
    public abstract void Push(double time, long sequence, int slot);

    /// <summary>Forgets the wake of a slot that has one.</summary>
    public abstract void Cancel(int slot);

    /// <summary>
    /// Removes the earliest wake (of several at one time, the one scheduled first) if it is due by a time.
    /// </summary>
    /// <returns>False when nothing is due by then; the calendar is then unchanged.</returns>
    public abstract bool TryPop(double until, out double time, out int slot);
}
