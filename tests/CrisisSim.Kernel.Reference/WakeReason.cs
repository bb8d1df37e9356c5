namespace CrisisSim.Kernel;

/// <summary>What ended a wait.</summary>
public enum WakeReason : byte
{
    /// <summary>The time.</summary>
    Due,

    /// <summary>What was waited for.</summary>
    Signalled,

    /// <summary>Another process.</summary>
    Interrupted,
}
