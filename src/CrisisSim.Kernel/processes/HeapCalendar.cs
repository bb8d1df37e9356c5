using System.Numerics;

namespace CrisisSim.Kernel;

/// <summary>
/// The calendar for thousands of pending wakes: a binary heap that knows where the wake of every slot lies. Scheduling,
/// cancelling and popping take time in proportion to the logarithm of what is pending.
/// </summary>
public sealed class HeapCalendar : Calendar
{
    private Entry[] heap = new Entry[64];
    private int[] places = new int[64];
    private int count;

    /// <inheritdoc/>
    public override void Clear()
    {
        count = 0;
        Tie = false;
    }

    /// <inheritdoc/>
    public override void Push(double time, long sequence, int slot)
    {
        if (count == heap.Length) Array.Resize(ref heap, count * 2);
        if (slot >= places.Length) Array.Resize(ref places, (int)BitOperations.RoundUpToPowerOf2((uint)slot + 1));
        Rise(count++, new Entry(time, sequence, slot));
    }

    /// <inheritdoc/>
    public override void Cancel(int slot) => RemoveAt(places[slot]);

    /// <inheritdoc/>
    public override bool TryPop(double until, out double time, out int slot)
    {
        (time, slot, Tie) = (double.PositiveInfinity, 0, false);
        if (count == 0 || heap[0].Time > until) return false;
        (time, _, slot) = heap[0];
        RemoveAt(0);
        Tie = count > 0 && heap[0].Time == time;
        return true;
    }

    private void RemoveAt(int place)
    {
        Entry last = heap[--count];
        if (place == count) return;
        if (place > 0 && last.IsBefore(heap[(place - 1) / 2])) Rise(place, last);
        else Sink(place, last);
    }

    private void Rise(int place, Entry entry)
    {
        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (!entry.IsBefore(heap[parent])) break;
            Put(place, heap[parent]);
            place = parent;
        }

        Put(place, entry);
    }

    private void Sink(int place, Entry entry)
    {
        for (int child = (2 * place) + 1; child < count; child = (2 * place) + 1)
        {
            if (child + 1 < count && heap[child + 1].IsBefore(heap[child])) child++;
            if (!heap[child].IsBefore(entry)) break;
            Put(place, heap[child]);
            place = child;
        }

        Put(place, entry);
    }

    private void Put(int place, Entry entry)
    {
        heap[place] = entry;
        places[entry.Slot] = place;
    }

    private readonly record struct Entry(double Time, long Sequence, int Slot)
    {
        public bool IsBefore(in Entry other) => Time < other.Time || (Time == other.Time && Sequence < other.Sequence);
    }
}
