using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>The frames of one kind of process in one simulation, at rest or in use.</summary>
internal abstract class FramePool
{
    private static int Kinds;

    public abstract void Return(Frame frame);

    /// <summary>Takes back every frame, also of processes that have not ended.</summary>
    public abstract void ReturnAll();

    protected static int NextKind() => Interlocked.Increment(ref Kinds) - 1;
}

/// <inheritdoc/>
internal sealed class FramePool<TMachine>(Simulation simulation) : FramePool
    where TMachine : IAsyncStateMachine
{
    /// <summary>The index of this kind of process in every simulation's table of pools.</summary>
    public static readonly int Kind = NextKind();

    private Frame<TMachine>[] all = new Frame<TMachine>[8];
    private Frame<TMachine>[] free = new Frame<TMachine>[8];
    private int count;
    private int available;

    public Frame<TMachine> Rent() => available > 0 ? free[--available] : Create();

    public override void Return(Frame frame) => free[available++] = Unsafe.As<Frame<TMachine>>(frame);

    public override void ReturnAll()
    {
        for (int i = 0; i < count; i++) all[i].Retire();
        Array.Copy(all, free, count);
        available = count;
    }

    private Frame<TMachine> Create()
    {
        if (count == all.Length)
        {
            Array.Resize(ref all, count * 2);
            Array.Resize(ref free, count * 2);
        }

        var frame = new Frame<TMachine>(simulation, this);
        simulation.Seat(frame);
        return all[count++] = frame;
    }
}
