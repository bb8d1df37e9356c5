using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A process of the simulated world, written as <c>async Process Member(…)</c>. Calling the method starts it: it runs
/// at once up to its first wait. Awaiting the handle makes it part of the caller (one caller only); keeping the handle
/// leaves it independent, to be interrupted or asked whether it lives. What a process throws comes out of the await of
/// its caller or, when nobody awaits it, out of <see cref="Simulation.Run"/>. The default value is a process that has
/// ended.
/// </summary>
[AsyncMethodBuilder(typeof(ProcessBuilder))]
public readonly struct Process
{
    private readonly uint version;

    internal Process(Frame? frame)
    {
        Frame = frame;
        version = frame?.Version ?? 0;
    }

    /// <summary>Whether the process has neither ended nor been abandoned by a reset.</summary>
    public bool IsAlive => Frame is not null && Frame.Version == version;

    internal Frame? Frame { get; }

    /// <summary>For the compiler.</summary>
    /// <exception cref="InvalidOperationException">Another process awaits this one already.</exception>
    public Awaiter GetAwaiter() => IsAlive && Frame!.Parent is not null
        ? throw new InvalidOperationException(
            "A process can be awaited by one other process only; share a Signal instead.")
        : new Awaiter(this);

    /// <summary>For the compiler: waits for the end of a process.</summary>
    public readonly struct Awaiter : IKernelAwaiter, INotifyCompletion
    {
        private readonly Process process;

        internal Awaiter(Process process) => this.process = process;

        /// <summary>Whether the process has ended.</summary>
        public bool IsCompleted => !process.IsAlive;

        Simulation IKernelAwaiter.Simulation => process.Frame!.Simulation;

        /// <summary>Throws what the process threw.</summary>
        public void GetResult()
        {
            if (process.Frame?.Error is not { } error) return;
            process.Frame.Error = null;
            error.Throw();
        }

        /// <summary>Refuses: only a process can await a process.</summary>
        public void OnCompleted(Action continuation) => throw Wait.Foreign();

        void IKernelAwaiter.Suspend(Frame frame)
        {
            process.Frame!.Parent = frame;
            frame.Child = process.Frame;
        }
    }
}
