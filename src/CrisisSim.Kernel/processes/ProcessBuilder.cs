using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CrisisSim.Kernel;

/// <summary>
/// For the compiler: turns an async method into a <see cref="Process"/>. Its state machine moves into a pooled frame at
/// the first wait, so that a process that is started again allocates nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1822", Justification = "The compiler calls them on an instance.")]
public struct ProcessBuilder
{
    private Frame? frame;

    /// <summary>The handle of the process.</summary>
    public readonly Process Task => new(frame);

    /// <summary>A builder for one call.</summary>
    public static ProcessBuilder Create() => default;

    /// <summary>Runs the process to its first wait.</summary>
    public readonly void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine => machine.MoveNext();

    /// <summary>Not used: frames hold their state machines.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine machine)
    {
    }

    /// <summary>The process has ended.</summary>
    public readonly void SetResult() => frame?.Simulation.Complete(frame, null);

    /// <summary>The process has thrown; before its first wait, its call throws.</summary>
    public readonly void SetException(Exception exception)
    {
        var error = ExceptionDispatchInfo.Capture(exception);
        if (frame is null) error.Throw();
        else frame.Simulation.Complete(frame, error);
    }

    /// <summary>Suspends the process.</summary>
    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion, IKernelAwaiter
        where TMachine : IAsyncStateMachine
    {
        if (frame is null)
        {
            Frame<TMachine> home = awaiter.Simulation.PoolOf<TMachine>().Rent();
            frame = home; // before the copy, which carries this builder along
            home.Machine = machine;
        }

        awaiter.Suspend(frame);
    }

    /// <summary>Suspends the process.</summary>
    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion, IKernelAwaiter
        where TMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref machine);
}
