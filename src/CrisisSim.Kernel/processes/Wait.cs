using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A wait that a process awaits at once: for a time, for something to happen, or for whichever comes first.
/// Its limit counts from the call that made it. It is awaited once, in a <see cref="Process"/>, and yields a
/// <see cref="Wake"/>.
/// </summary>
public readonly struct Wait : IKernelAwaiter, INotifyCompletion
{
    private readonly WaitingLine line;
    private readonly double due;
    private readonly State state;

    private Wait(WaitingLine line, double due, State state)
    {
        this.line = line;
        this.due = due;
        this.state = state;
    }

    private enum State : byte { Firm, Interruptible, Queued, Past, Granted }

    /// <summary>Whether the process continues at once, without giving way to others.</summary>
    public bool IsCompleted => state >= State.Past;

    Simulation IKernelAwaiter.Simulation => line.Simulation;

    /// <summary>For the compiler: a wait is its own awaiter.</summary>
    public Wait GetAwaiter() => this;

    /// <summary>For the compiler: what ended the wait.</summary>
    public Wake GetResult() => state switch
    {
        State.Past => new Wake(WakeReason.Due, 0),
        State.Granted => new Wake(WakeReason.Signalled, due - line.Simulation.Now),
        _ => line.Simulation.Woken,
    };

    /// <summary>Refuses: only a process can wait for simulated things.</summary>
    public void OnCompleted(Action continuation) => throw Foreign();

    void IKernelAwaiter.Suspend(Frame frame)
    {
        Ticket ticket = line.Simulation.Suspend(frame, due, state == State.Interruptible);
        if (state == State.Queued) line.Add(ticket);
    }

    /// <summary>A wait for a time, by a simulation's line of those ready to run.</summary>
    internal static Wait Firm(WaitingLine ready, double due) => new(ready, due, State.Firm);

    /// <summary>A wait for a time that an interrupt ends.</summary>
    internal static Wait Interruptible(WaitingLine ready, double due) => new(ready, due, State.Interruptible);

    /// <summary>No wait: the time is past.</summary>
    internal static Wait Past(WaitingLine ready) => new(ready, 0, State.Past);

    /// <summary>No wait: what was waited for has happened.</summary>
    internal static Wait Granted(WaitingLine line, double due) => new(line, due, State.Granted);

    /// <summary>A wait in a line.</summary>
    internal static Wait In(WaitingLine line, double due) => new(line, due, State.Queued);

    internal static NotSupportedException Foreign() =>
        new("Only a method that returns Process can await the waits of a simulation.");
}
