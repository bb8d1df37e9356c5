namespace CrisisSim.Kernel;

/// <summary>The answer of every wait: what ended it, and how much of its limit remained.</summary>
/// <param name="Reason">What ended the wait.</param>
/// <param name="Left">Hours that remained of the limit: 0 when it ran out, +∞ when there was none.</param>
public readonly record struct Wake(WakeReason Reason, double Left)
{
    /// <summary>The time or the limit was reached first.</summary>
    public bool TimedOut => Reason == WakeReason.Due;

    /// <summary>What was waited for happened.</summary>
    public bool Signalled => Reason == WakeReason.Signalled;

    /// <summary>Another process broke the wait off.</summary>
    public bool Interrupted => Reason == WakeReason.Interrupted;
}
