using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>A wait: see the kernel's.</summary>
public readonly struct Wait : IKernelAwaiter, INotifyCompletion
{
    private readonly Pending pending;

    internal Wait(Pending pending) => this.pending = pending;

    /// <summary>Whether there is nothing to wait for.</summary>
    public bool IsCompleted => pending.Answer is not null;

    Simulation IKernelAwaiter.Simulation => pending.Simulation;

    /// <summary>For the compiler.</summary>
    public Wait GetAwaiter() => this;

    /// <summary>For the compiler.</summary>
    public Wake GetResult() => pending.Answer!.Value;

    /// <summary>Refuses.</summary>
    public void OnCompleted(Action continuation) => throw Foreign();

    void IKernelAwaiter.Begin(Life life) => pending.Begin(life);

    internal static NotSupportedException Foreign() =>
        new("Only a method that returns Process can await the waits of a simulation.");
}
