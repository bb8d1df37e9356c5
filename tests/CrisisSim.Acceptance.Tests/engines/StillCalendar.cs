using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A calendar that breaks its contract: from an hour on its clock moves no more, and events go on.</summary>
internal sealed class StillCalendar(double from) : Calendar
{
    private readonly HeapCalendar inner = new();

    /// <summary>An engine that stands still at an hour.</summary>
    public static Engine At(double hour) => new("still", "a clock that stops", () => new Simulation(new StillCalendar(hour)));

    public override void Clear() => inner.Clear();

    public override void Push(double time, long sequence, int slot) => inner.Push(time, sequence, slot);

    public override void Cancel(int slot) => inner.Cancel(slot);

    public override bool TryPop(double until, out double time, out int slot)
    {
        bool found = inner.TryPop(double.MaxValue, out time, out slot);
        time = Math.Min(time, from);
        Tie = true;
        return found;
    }
}
