namespace CrisisSim.Kernel;

/// <summary>What ended a wait.</summary>
public enum WakeReason : byte
{
    /// <summary>The time asked for, or the limit of the wait, was reached.</summary>
    Due,

    /// <summary>What was waited for happened: a signal, a beat, a unit of a resource.</summary>
    Signalled,

    /// <summary>Another process called <see cref="Simulation.Interrupt"/>.</summary>
    Interrupted,
}
