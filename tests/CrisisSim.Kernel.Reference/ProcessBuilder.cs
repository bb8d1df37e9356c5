using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CrisisSim.Kernel;

/// <summary>For the compiler.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The compiler calls them on an instance.")]
public readonly struct ProcessBuilder
{
    private readonly Life life;

    private ProcessBuilder(Life life) => this.life = life;

    /// <summary>The handle.</summary>
    public Process Task => new(life);

    /// <summary>A builder for one call.</summary>
    public static ProcessBuilder Create() => new(new Life());

    /// <summary>Runs to the first wait.</summary>
    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine => machine.MoveNext();

    /// <summary>Not used.</summary>
    public void SetStateMachine(IAsyncStateMachine machine)
    {
    }

    /// <summary>It has ended.</summary>
    public void SetResult() => life.End(null);

    /// <summary>It has thrown.</summary>
    public void SetException(Exception exception) => life.End(ExceptionDispatchInfo.Capture(exception));

    /// <summary>It waits.</summary>
    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion, IKernelAwaiter
        where TMachine : IAsyncStateMachine
    {
        life.Settle(awaiter.Simulation, ref machine);
        awaiter.Begin(life);
    }

    /// <summary>It waits.</summary>
    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion, IKernelAwaiter
        where TMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref machine);
}
