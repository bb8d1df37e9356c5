using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A process from its call to its end: an object of its own, which the collector takes when nobody knows it any more.
/// </summary>
internal sealed class Life
{
    private IAsyncStateMachine? machine;
    private int trial;

    /// <summary>Its simulation, known from its first wait on.</summary>
    public Simulation? Simulation { get; private set; }

    public Pending? Waits { get; set; }

    /// <summary>The process that awaits this one.</summary>
    public Life? Parent { get; set; }

    /// <summary>The process that this one awaits.</summary>
    public Life? Child { get; set; }

    /// <summary>What it threw, for the process that awaits it.</summary>
    public ExceptionDispatchInfo? Error { get; set; }

    private bool Ended { get; set; }

    public bool IsAlive => !Ended && (Simulation is null || Simulation.Trial == trial);

    /// <summary>At its first wait the process gets a place on the heap.</summary>
    public void Settle<TMachine>(Simulation simulation, ref TMachine running)
        where TMachine : IAsyncStateMachine
    {
        if (machine is not null) return;
        (Simulation, trial) = (simulation, simulation.Trial);
        machine = running;
    }

    public void GoOn() => machine!.MoveNext();

    public void End(ExceptionDispatchInfo? error)
    {
        Ended = true;
        if (Parent is { } parent)
        {
            Error = error;
            parent.Child = null;
            parent.GoOn();
        }
        else if (error is not null)
        {
            if (Simulation is null) error.Throw();
            Simulation.Fail(error);
        }
    }
}
