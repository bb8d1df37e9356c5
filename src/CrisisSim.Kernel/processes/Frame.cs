using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>A suspended process: its state machine's home, pooled by its simulation and never collected.</summary>
internal abstract class Frame(Simulation simulation, FramePool pool)
{
    public readonly Simulation Simulation = simulation;
    public readonly FramePool Pool = pool;

    /// <summary>The process that awaits this one, and the process that this one awaits.</summary>
    public Frame? Parent, Child;

    /// <summary>What the parent's await is to throw.</summary>
    public System.Runtime.ExceptionServices.ExceptionDispatchInfo? Error;

    public int Slot;

    /// <summary>The newest ticket; 0 while the process runs, rests in the pool, or awaits another process.</summary>
    public long Sequence;

    /// <summary>Counts the processes that lived in this frame, so that an old handle is known to be dead.</summary>
    public uint Version;

    public double Due;
    public WakeReason Reason;
    public bool Interruptible;

    /// <summary>Whether the calendar holds a wake for this frame.</summary>
    public bool Scheduled;

    public abstract void MoveNext();

    public void Retire()
    {
        Version++;
        Sequence = 0;
        Scheduled = Interruptible = false;
        Parent = Child = null;
    }
}

/// <summary>A frame for one kind of process.</summary>
internal sealed class Frame<TMachine>(Simulation simulation, FramePool pool) : Frame(simulation, pool)
    where TMachine : IAsyncStateMachine
{
    public TMachine Machine = default!;

    public override void MoveNext() => Machine.MoveNext();
}
