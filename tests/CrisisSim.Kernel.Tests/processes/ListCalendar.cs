namespace CrisisSim.Kernel.Tests;

/// <summary>The plainest calendar that obeys the contract: a sorted list.</summary>
internal sealed class ListCalendar : Calendar
{
    private readonly SortedDictionary<(double Time, long Sequence), int> wakes = [];
    private readonly Dictionary<int, (double Time, long Sequence)> bySlot = [];

    public override void Clear()
    {
        wakes.Clear();
        bySlot.Clear();
        Tie = false;
    }

    public override void Push(double time, long sequence, int slot)
    {
        bySlot.Add(slot, (time, sequence));
        wakes.Add((time, sequence), slot);
    }

    public override void Cancel(int slot)
    {
        wakes.Remove(bySlot[slot]).ShouldBeTrue();
        bySlot.Remove(slot);
    }

    public override bool TryPop(double until, out double time, out int slot)
    {
        (time, slot, Tie) = (double.PositiveInfinity, 0, false);
        if (wakes.Count == 0 || wakes.First().Key.Time > until) return false;
        ((time, _), slot) = wakes.First();
        Cancel(slot);
        Tie = wakes.Count > 0 && wakes.First().Key.Time == time;
        return true;
    }
}
