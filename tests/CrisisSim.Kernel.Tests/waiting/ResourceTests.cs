namespace CrisisSim.Kernel.Tests;

public sealed class ResourceTests
{
    private readonly Simulation simulation = new();
    private readonly Chronicle chronicle;

    public ResourceTests() => chronicle = new Chronicle(simulation);

    [Fact]
    public void A_resource_serves_in_the_order_of_arrival()
    {
        var lift = new Resource(simulation, 2);
        foreach (string? name in new[] { "a", "b", "c", "d" }) Load(name, lift, 3);
        simulation.Run(1);
        (lift.Free, lift.Queued, lift.Capacity).ShouldBe((0, 2, 2));
        simulation.Run();
        chronicle.ShouldBe("0 a loads", "0 b loads", "3 c loads", "3 d loads");
        (lift.Free, lift.Queued).ShouldBe((2, 0));
    }

    [Fact]
    public void A_unit_released_passes_to_the_queue_before_a_newcomer()
    {
        var lift = new Resource(simulation, 1);
        Load("first", lift, 2, andComeBack: true);
        Load("second", lift, 2);
        simulation.Run();
        chronicle.ShouldBe("0 first loads", "2 second loads", "4 first loads");
    }

    [Fact]
    public void Who_gives_up_waiting_takes_no_unit_and_none_is_lost()
    {
        var lift = new Resource(simulation, 1);
        Load("a", lift, 4);
        Load("b", lift, 4, patience: 1);
        Load("c", lift, 4, patience: 2);
        Load("d", lift, 4, patience: 5);
        simulation.Run(3);
        lift.Queued.ShouldBe(1);
        simulation.Run();
        chronicle.ShouldBe("0 a loads", "1 b gives up", "2 c gives up", "4 d loads");
        lift.Free.ShouldBe(1);
    }

    [Fact]
    public void A_thousand_who_give_up_leave_the_queue_as_it_was()
    {
        (Resource? lift, int served) = (new Resource(simulation, 1), 0);
        Load("long", lift, 1000);
        Impatient();
        simulation.Run(999.5);
        lift.Queued.ShouldBe(1);
        simulation.Run();
        served.ShouldBe(1);
        lift.Free.ShouldBe(1);

        async Process Impatient()
        {
            while ((await lift.Acquire(0.75)).TimedOut)
            {
            }

            served++;
            lift.Release();
        }
    }

    [Fact]
    public void A_reset_of_the_simulation_frees_all_units()
    {
        var lift = new Resource(simulation, 1);
        Load("a", lift, 10);
        Load("b", lift, 10);
        simulation.Run(5);
        simulation.Reset();
        (lift.Free, lift.Queued).ShouldBe((1, 0));
        Load("c", lift, 1);
        simulation.Run();
        chronicle.ShouldBe("0 a loads", "0 c loads");
    }

    [Fact]
    public void A_resource_refuses_what_cannot_be()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Resource(simulation, -1));
        Should.Throw<InvalidOperationException>(() => new Resource(simulation, 3).Release());
    }

    [Fact]
    public void A_resource_without_units_serves_nobody()
    {
        var closed = new Resource(simulation, 0);
        Load("a", closed, 1, patience: 3);
        simulation.Run();
        chronicle.ShouldBe("3 a gives up");
    }

    private async Process Load(string name, Resource lift, double hours, double patience = double.PositiveInfinity,
        bool andComeBack = false)
    {
        if ((await lift.Acquire(patience)).TimedOut)
        {
            chronicle.Note(name + " gives up");
            return;
        }

        chronicle.Note(name + " loads");
        await simulation.Delay(hours);
        lift.Release();
        if (andComeBack) await Load(name, lift, hours);
    }
}
