namespace CrisisSim.Kernel;

/// <summary>
/// What a process may await: the waits of the kernel and other processes, never a Task, so that the order of events
/// depends on the simulation alone. No other assembly can implement it.
/// </summary>
public interface IKernelAwaiter
{
    internal Simulation Simulation { get; }

    internal void Suspend(Frame frame);
}
