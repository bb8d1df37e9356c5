using SimSharpQueue = global::SimSharp.EventQueue;

namespace CrisisSim.SimSharp;

/// <summary>A SimSharp environment whose events are the wakes of processes.</summary>
internal sealed class WakeEnvironment() : global::SimSharp.Simulation(Instant.Start)
{
    /// <summary>The event that comes next; null where there is none.</summary>
    public WakeEvent? First => ScheduleQ.Count > 0 ? (WakeEvent)ScheduleQ.First.Event : null;

    public WakeEvent Schedule(double time, int slot)
    {
        if (ScheduleQ.Count == ScheduleQ.MaxSize) Grow();
        var wake = new WakeEvent(this, time, slot);
        Enqueue(wake);
        return wake;
    }

    public void Remove(WakeEvent wake) => ScheduleQ.Remove(wake.Node);

    /// <summary>Forgets every event and turns the clock back.</summary>
    public void Clear()
    {
        ScheduleQ.Clear();
        Now = StartDate;
    }

    private void Enqueue(WakeEvent wake)
    {
        (DateTime date, int priority) = Instant.FromHours(wake.Time);
        wake.Node = DoSchedule(date, wake, priority);
    }

    /// <summary>
    /// Makes room here, in the order of the events: SimSharp would do so in the order of its heap, which forgets who
    /// came first among equals.
    /// </summary>
    private void Grow()
    {
        SimSharpQueue full = ScheduleQ;
        ScheduleQ = new SimSharpQueue(full.MaxSize * 2);
        while (full.Count > 0) Enqueue((WakeEvent)full.Dequeue().Event);
    }
}
