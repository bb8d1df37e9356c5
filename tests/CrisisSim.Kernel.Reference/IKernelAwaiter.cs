namespace CrisisSim.Kernel;

/// <summary>What a process may await.</summary>
public interface IKernelAwaiter
{
    internal Simulation Simulation { get; }

    internal void Begin(Life life);
}
