using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A wait that a process awaits at once: for a time, for something to happen, or for whichever comes first.
/// Its limit counts from the call that made it. It is awaited once, in a <see cref="Process"/>, and yields a <see cref="Wake"/>.
/// </summary>
public readonly struct Wait : IKernelAwaiter, INotifyCompletion
{
    private readonly Simulation simulation;
    private readonly WaitingLine? line;
    private readonly double due;
    private readonly double priority;
    private readonly State state;

    private Wait(Simulation simulation, double due, State state, WaitingLine? line = null, double priority = 0)
    {
        this.simulation = simulation;
        this.due = due;
        this.state = state;
        this.line = line;
        this.priority = priority;
    }

    private enum State : byte { Firm, Interruptible, Past, Granted }

    /// <summary>Whether the process continues at once, without giving way to others.</summary>
    public bool IsCompleted => state >= State.Past;

    Simulation IKernelAwaiter.Simulation => simulation;

    /// <summary>For the compiler: a wait is its own awaiter.</summary>
    public Wait GetAwaiter() => this;

    /// <summary>For the compiler: what ended the wait.</summary>
    public Wake GetResult() => state switch
    {
        State.Past => new Wake(WakeReason.Due, 0),
        State.Granted => new Wake(WakeReason.Signalled, due - simulation.Now),
        _ => simulation.Woken,
    };

    /// <summary>Refuses: only a process can wait for simulated things.</summary>
    public void OnCompleted(Action continuation) => throw Foreign();

    void IKernelAwaiter.Suspend(Frame frame)
    {
        var ticket = simulation.Suspend(frame, due, state == State.Interruptible);
        line?.Add(ticket, priority);
    }

    internal static Wait Firm(Simulation simulation, double due) => new(simulation, due, State.Firm);

    internal static Wait Interruptible(Simulation simulation, double due) => new(simulation, due, State.Interruptible);

    internal static Wait Past(Simulation simulation) => new(simulation, simulation.Now, State.Past);

    internal static Wait Granted(Simulation simulation, double due) => new(simulation, due, State.Granted);

    internal static Wait In(WaitingLine line, Simulation simulation, double due, double priority = 0) =>
        new(simulation, due, State.Firm, line, priority);

    internal static NotSupportedException Foreign() =>
        new("Only a method that returns Process can await the waits of a simulation.");
}
