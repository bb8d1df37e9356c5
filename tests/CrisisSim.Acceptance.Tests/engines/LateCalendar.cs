using CrisisSim.Kernel;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A calendar that breaks its contract: whatever is due after the first days comes a minute late.</summary>
internal sealed class LateCalendar : Calendar
{
    private const double From = 72, Minute = 1.0 / 60;

    private readonly HeapCalendar inner = new();

    public override void Clear() => inner.Clear();

    public override void Push(double time, long sequence, int slot) =>
        inner.Push(time > From ? time + Minute : time, sequence, slot);

    public override void Cancel(int slot) => inner.Cancel(slot);

    public override bool TryPop(double until, out double time, out int slot)
    {
        bool found = inner.TryPop(until, out time, out slot);
        Tie = inner.Tie;
        return found;
    }
}
