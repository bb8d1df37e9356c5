namespace CrisisSim.Kernel.Tests;

public sealed class ReuseTests
{
    [Fact]
    public void A_trial_that_is_repeated_gives_the_same_result_whatever_ran_between()
    {
        var crisis = new SmallCrisis(new Simulation(), 12);
        double[] first = Enumerable.Range(0, 200).Select(t => crisis.Trial((ulong)t)).ToArray();
        double[] backwards = Enumerable.Range(0, 200).Reverse().Select(t => crisis.Trial((ulong)t)).Reverse().ToArray();
        double[] fresh = Enumerable
            .Range(0, 200)
            .Select(t => new SmallCrisis(new Simulation(), 12).Trial((ulong)t))
            .ToArray();
        backwards.ShouldBe(first);
        fresh.ShouldBe(first);
        first.Distinct().Count().ShouldBe(200);
    }

    public static TheoryData<string> Each => [.. Calendars.Names];

    [Theory]
    [MemberData(nameof(Each))]
    public void Another_calendar_gives_the_same_results(string name)
    {
        var crisis = new SmallCrisis(new Simulation(Calendars.Create(name)), 12);
        var reference = new SmallCrisis(new Simulation(new ListCalendar()), 12);
        for (ulong t = 0UL; t < 200; t++) crisis.Trial(t).ShouldBe(reference.Trial(t));
    }

    [Fact]
    public void The_small_crisis_uses_what_it_is_to_test()
    {
        var crisis = new SmallCrisis(new Simulation(), 12);
        (double arrived, int gaveUp) = (0.0, 0);
        for (ulong t = 0UL; t < 100; t++)
        {
            crisis.Trial(t);
            arrived += crisis.Arrived;
            gaveUp += crisis.GaveUp;
        }

        arrived.ShouldBeGreaterThan(100);
        gaveUp.ShouldBeGreaterThan(100);
    }

#if !DEBUG
    [Fact]
    public void A_trial_allocates_nothing_once_the_simulation_is_warm()
    {
        var crisis = new SmallCrisis(new Simulation(), 12);
        for (ulong t = 0; t < 2000; t++) crisis.Trial(t);
        Thread.Sleep(200); // the hot methods have been compiled with optimisation
        for (ulong t = 0; t < 2000; t++) crisis.Trial(t);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (ulong t = 0; t < 2000; t++) crisis.Trial(t);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
#endif
}
