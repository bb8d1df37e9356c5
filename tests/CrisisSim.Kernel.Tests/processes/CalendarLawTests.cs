namespace CrisisSim.Kernel.Tests;

public sealed class CalendarLawTests
{
    public static TheoryData<string> Each => [.. Calendars.Names];

    public static TheoryData<string, int> EachAndSize
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (string name in Calendars.Names)
            {
                foreach (int size in (int[])[3, 12, 60, 300, 3000]) all.Add(name, size);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EachAndSize))]
    public void A_calendar_pops_as_a_sorted_list_does(string name, int processes)
    {
        Stream stream = new Chance(42, (ulong)processes).StreamFor(0, 0);
        Calendar calendar = Calendars.Create(name);
        Calendar list = new ListCalendar();
        (HashSet<int>? pending, double now, long sequence) = (new HashSet<int>(), 0.0, 0L);
        for (int round = 0; round < 20_000; round++)
        {
            (int slot, double act) = ((int)(stream.Uniform() * processes), stream.Uniform());
            if (act < 0.5 && pending.Add(slot))
            {
                double time = now + Math.Ceiling(stream.Exponential() * 5) / 4; // coarse, so that ties abound
                calendar.Push(time, ++sequence, slot);
                list.Push(time, sequence, slot);
            }
            else if (act < 0.6 && pending.Remove(slot))
            {
                calendar.Cancel(slot);
                list.Cancel(slot);
            }
            else if (act is >= 0.6 and < 0.61 && round % 50 == 0)
            {
                calendar.Clear();
                list.Clear();
                pending.Clear();
            }
            else
            {
                Pop(stream.Bernoulli(0.5) ? double.PositiveInfinity : now + stream.Uniform());
            }
        }

        while (pending.Count > 0) Pop(double.PositiveInfinity);

        void Pop(double until)
        {
            bool popped = calendar.TryPop(until, out double time, out int slot);
            popped.ShouldBe(list.TryPop(until, out double expectedTime, out int expectedSlot));
            calendar.Tie.ShouldBe(list.Tie);
            if (!popped) return;
            (time, slot).ShouldBe((expectedTime, expectedSlot));
            pending.Remove(slot).ShouldBeTrue();
            now = time;
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Times_before_zero_and_slots_of_any_number_are_kept(string name)
    {
        Calendar calendar = Calendars.Create(name);
        calendar.Push(-5, 1, 1000);
        calendar.Push(-10, 2, 3);
        calendar.TryPop(-7, out double time, out int slot).ShouldBeTrue();
        (time, slot).ShouldBe((-10, 3));
        calendar.TryPop(-7, out _, out _).ShouldBeFalse();
        calendar.TryPop(0, out time, out slot).ShouldBeTrue();
        (time, slot).ShouldBe((-5, 1000));
        calendar.TryPop(double.PositiveInfinity, out _, out _).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void The_smallest_difference_in_time_counts(string name)
    {
        Calendar calendar = Calendars.Create(name);
        double[] times = [2880, Math.BitIncrement(2880), 100.0
            / 3, Math.BitDecrement(100.0 / 3), Math.BitIncrement(0.001), 0.001, -72, Math.BitDecrement(-72)];
        for (int k = 0; k < times.Length; k++) calendar.Push(times[k], k + 1, k);
        foreach (double expected in times.Order())
        {
            calendar.TryPop(double.PositiveInfinity, out double time, out _).ShouldBeTrue();
            time.ShouldBe(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Of_wakes_at_one_time_the_first_scheduled_comes_first_however_many_there_are(string name)
    {
        Calendar calendar = Calendars.Create(name);
        for (int slot = 0; slot < 5000; slot++) calendar.Push(12, slot + 1, slot);
        for (int slot = 0; slot < 5000; slot += 7) calendar.Cancel(slot);
        for (int slot = 0; slot < 5000; slot++)
        {
            if (slot % 7 == 0) continue;
            calendar.TryPop(12, out _, out int popped).ShouldBeTrue();
            popped.ShouldBe(slot);
        }

        calendar.TryPop(double.PositiveInfinity, out _, out _).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_cleared_calendar_begins_again_at_any_time(string name)
    {
        Calendar calendar = Calendars.Create(name);
        calendar.Push(500, 1, 0);
        calendar.Push(600, 2, 1);
        calendar.TryPop(500, out _, out _).ShouldBeTrue();
        calendar.Clear();
        calendar.TryPop(double.PositiveInfinity, out _, out _).ShouldBeFalse();
        calendar.Push(-24, 3, 1);
        calendar.TryPop(0, out double time, out int slot).ShouldBeTrue();
        (time, slot).ShouldBe((-24, 1));
    }
}
