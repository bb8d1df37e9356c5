using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrisisSim.Kernel;

/// <summary>
/// The calendar for up to a few hundred pending wakes: they lie densely in no order, and a pop is a vectorised search
/// for the minimum. Scheduling and cancelling take constant time.
/// </summary>
public sealed class SlotCalendar : Calendar
{
    private const int Lanes = 4;

    // Entries 0 .. count-1 are pending; the times beyond are +∞, so that whole vectors can be read.
    private double[] times = [];
    private long[] sequences = [];
    private int[] slots = [];
    private int[] places = [];
    private int count;

    /// <summary>An empty calendar.</summary>
    public SlotCalendar() => Grow(64, 64);

    /// <inheritdoc/>
    public override void Clear()
    {
        Array.Fill(times, double.PositiveInfinity, 0, count);
        count = 0;
        Tie = false;
    }

    /// <inheritdoc/>
    public override void Push(double time, long sequence, int slot)
    {
        if (count == times.Length || slot >= places.Length) Grow(count + 1, slot + 1);
        times[count] = time;
        sequences[count] = sequence;
        slots[count] = slot;
        places[slot] = count++;
    }

    /// <inheritdoc/>
    public override void Cancel(int slot) => RemoveAt(places[slot]);

    /// <inheritdoc/>
    public override bool TryPop(double until, out double time, out int slot)
    {
        time = Earliest();
        slot = 0;
        Tie = false;
        if (time > until || count == 0) return false;
        int place = FirstAt(time);
        slot = slots[place];
        RemoveAt(place);
        return true;
    }

    private double Earliest()
    {
        ref double start = ref MemoryMarshal.GetArrayDataReference(times);
        var least = Vector256.LoadUnsafe(ref start);
        for (int i = Lanes; i < count; i += Lanes)
            least = Vector256.MinNative(least, Vector256.LoadUnsafe(ref start, (nuint)i));
        var half = Vector128.MinNative(least.GetLower(), least.GetUpper());
        return Math.Min(half.ToScalar(), half.GetElement(1));
    }

    /// <summary>The entry with the lowest sequence among those at the given time.</summary>
    private int FirstAt(double time)
    {
        ref double start = ref MemoryMarshal.GetArrayDataReference(times);
        var wanted = Vector256.Create(time);
        int first = -1;
        for (int i = 0; i < count; i += Lanes)
        {
            uint hits = Vector256
                .Equals(wanted, Vector256.LoadUnsafe(ref start, (nuint)i))
                .ExtractMostSignificantBits();
            for (; hits != 0; hits &= hits - 1)
            {
                int place = i + BitOperations.TrailingZeroCount(hits);
                if (first >= 0) Tie = true;
                if (first < 0 || sequences[place] < sequences[first]) first = place;
            }
        }

        return first;
    }

    private void RemoveAt(int place)
    {
        int last = --count;
        times[place] = times[last];
        sequences[place] = sequences[last];
        places[slots[place] = slots[last]] = place;
        times[last] = double.PositiveInfinity;
    }

    private void Grow(int entries, int owners)
    {
        int old = times.Length;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(entries, old));
        Array.Resize(ref times, size);
        Array.Resize(ref sequences, size);
        Array.Resize(ref slots, size);
        Array.Fill(times, double.PositiveInfinity, old, size - old);
        Array.Resize(ref places, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(owners, places.Length)));
    }
}
