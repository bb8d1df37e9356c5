namespace CrisisSim.SimSharp;

/// <summary>The wake of a process as SimSharp holds it.</summary>
internal sealed class WakeEvent(WakeEnvironment environment, double time,
    int slot) : global::SimSharp.Event(environment)
{
    /// <summary>Hours, exact; the date of the event is made from them.</summary>
    public double Time { get; } = time;

    public int Slot { get; } = slot;

    /// <summary>Where it lies in the queue.</summary>
    public global::SimSharp.EventQueueNode? Node { get; set; }
}
