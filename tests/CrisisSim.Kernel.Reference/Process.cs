using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel;

/// <summary>A process: see the kernel's.</summary>
[AsyncMethodBuilder(typeof(ProcessBuilder))]
public readonly struct Process
{
    internal Process(Life life) => Life = life;

    /// <summary>Whether it has neither ended nor been abandoned.</summary>
    public bool IsAlive => Life is { IsAlive: true };

    internal Life? Life { get; }

    /// <summary>For the compiler.</summary>
    public Awaiter GetAwaiter() => IsAlive && Life!.Parent is not null
        ? throw new InvalidOperationException(
            "A process can be awaited by one other process only; share a Signal instead.")
        : new Awaiter(this);

    /// <summary>For the compiler.</summary>
    public readonly struct Awaiter : IKernelAwaiter, INotifyCompletion
    {
        private readonly Process process;

        internal Awaiter(Process process) => this.process = process;

        /// <summary>Whether it has ended.</summary>
        public bool IsCompleted => !process.IsAlive;

        Simulation IKernelAwaiter.Simulation => process.Life!.Simulation!;

        /// <summary>Throws what it threw.</summary>
        public void GetResult()
        {
            if (process.Life?.Error is not { } error) return;
            process.Life.Error = null;
            error.Throw();
        }

        /// <summary>Refuses.</summary>
        public void OnCompleted(Action continuation) => throw Wait.Foreign();

        void IKernelAwaiter.Begin(Life life)
        {
            process.Life!.Parent = life;
            life.Child = process.Life;
        }
    }
}
