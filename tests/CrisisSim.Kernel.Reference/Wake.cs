namespace CrisisSim.Kernel;

/// <summary>The answer of a wait.</summary>
/// <param name="Reason">What ended it.</param>
/// <param name="Left">Hours that remained of its limit.</param>
public readonly record struct Wake(WakeReason Reason, double Left)
{
    /// <summary>The time was reached first.</summary>
    public bool TimedOut => Reason == WakeReason.Due;

    /// <summary>It happened.</summary>
    public bool Signalled => Reason == WakeReason.Signalled;

    /// <summary>It was broken off.</summary>
    public bool Interrupted => Reason == WakeReason.Interrupted;
}
