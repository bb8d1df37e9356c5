namespace CrisisSim.Kernel.Tests;

public sealed class CalendarLawTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(300)]
    public void The_slot_calendar_pops_as_a_sorted_list_does(int processes)
    {
        var stream = new Chance(42, (ulong)processes).Of(0, 0);
        Calendar slots = new SlotCalendar();
        Calendar list = new ListCalendar();
        var (pending, now, sequence) = (new HashSet<int>(), 0.0, 0L);
        for (var round = 0; round < 20_000; round++)
        {
            var (slot, act) = ((int)(stream.Uniform() * processes), stream.Uniform());
            if (act < 0.5 && pending.Add(slot))
            {
                var time = now + Math.Ceiling(stream.Exponential() * 5) / 4; // coarse, so that ties abound
                slots.Push(time, ++sequence, slot);
                list.Push(time, sequence, slot);
            }
            else if (act < 0.6 && pending.Remove(slot))
            {
                slots.Cancel(slot);
                list.Cancel(slot);
            }
            else if (act is >= 0.6 and < 0.61 && round % 50 == 0)
            {
                slots.Clear();
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
            var popped = slots.TryPop(until, out var time, out var slot);
            popped.ShouldBe(list.TryPop(until, out var expectedTime, out var expectedSlot));
            slots.Tie.ShouldBe(list.Tie);
            if (!popped) return;
            (time, slot).ShouldBe((expectedTime, expectedSlot));
            pending.Remove(slot).ShouldBeTrue();
            now = time;
        }
    }

    [Fact]
    public void Times_before_zero_and_slots_of_any_number_are_kept()
    {
        var calendar = new SlotCalendar();
        calendar.Push(-5, 1, 1000);
        calendar.Push(-10, 2, 3);
        calendar.TryPop(-7, out var time, out var slot).ShouldBeTrue();
        (time, slot).ShouldBe((-10, 3));
        calendar.TryPop(-7, out _, out _).ShouldBeFalse();
        calendar.TryPop(0, out time, out slot).ShouldBeTrue();
        (time, slot).ShouldBe((-5, 1000));
        calendar.TryPop(double.PositiveInfinity, out _, out _).ShouldBeFalse();
    }
}
