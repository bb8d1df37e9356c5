namespace CrisisSim.Kernel;

/// <summary>The answer of every wait: what ended it, and how much of its limit remained.</summary>
/// <param name="Reason">What ended the wait.</param>
/// <param name="Left">Hours that remained of the limit: 0 when it ran out, +∞ when there was none.</param>
public readonly record struct Wake(WakeReason Reason, double Left)
{
    /// <summary>The time or the limit was reached first.</summary>
    public bool TimedOut => Reason == WakeReason.Due;

    /// <summary>Another process broke the wait off.</summary>
    public bool Interrupted => Reason == WakeReason.Interrupted;
}

/// <summary>
/// The right to wake a suspended process. Only a process's newest ticket wakes it, so that whoever is late (a time
/// limit, a queue, an interrupt) needs no unlinking: its ticket is stale.
/// </summary>
internal readonly record struct Ticket(int Slot, long Sequence);

/// <summary>What ended a wait.</summary>
public enum WakeReason : byte
{
    /// <summary>The time asked for, or the limit of the wait, was reached.</summary>
    Due,

    /// <summary>What was waited for happened: a signal, a beat, a unit of a resource.</summary>
    Signalled,

    /// <summary>Another process called <see cref="Simulation.Interrupt"/>.</summary>
    Interrupted,
}
