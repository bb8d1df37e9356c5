namespace CrisisSim.Kernel.Tests;

/// <summary>A run that makes events without end is ended from within.</summary>
public class StandstillTests
{
    [Fact]
    public void Events_that_follow_one_another_without_moving_the_clock_end_the_run()
    {
        var simulation = new Simulation();
        simulation.Start(Turns(simulation, at: 3, each: 0));
        StandstillException still = Should.Throw<StandstillException>(() => simulation.Run(100));
        still.Time.ShouldBe(3);
        still.Message.ShouldContain("hour 3");
    }

    [Fact]
    public void Many_events_that_move_the_clock_are_no_standstill()
    {
        var simulation = new Simulation();
        simulation.Start(Turns(simulation, at: 3, each: 1e-5));
        simulation.Run(40);
        simulation.Now.ShouldBe(40);
    }

    [Fact]
    public void A_reset_lets_a_simulation_go_on_after_a_standstill()
    {
        var simulation = new Simulation();
        simulation.Start(Turns(simulation, at: 3, each: 0));
        Should.Throw<StandstillException>(() => simulation.Run(100));
        simulation.Reset();
        simulation.Start(Turns(simulation, at: 1, each: 1));
        simulation.Run(100);
        simulation.Now.ShouldBe(100);
    }

    [Fact]
    public void A_run_that_is_cancelled_ends_within_some_thousand_events()
    {
        var simulation = new Simulation();
        simulation.Heed(new CancellationToken(canceled: true));
        simulation.Start(Turns(simulation, at: 0, each: 1));
        Should.Throw<OperationCanceledException>(() => simulation.Run(10_000));
        simulation.Now.ShouldBeLessThan(5_000);
    }

    [Fact]
    public void A_run_that_is_not_cancelled_goes_to_its_end()
    {
        using var source = new CancellationTokenSource();
        var simulation = new Simulation();
        simulation.Heed(source.Token);
        simulation.Start(Turns(simulation, at: 0, each: 1));
        simulation.Run(10_000);
        simulation.Now.ShouldBe(10_000);
    }

    private static async Process Turns(Simulation simulation, double at, double each)
    {
        await simulation.Delay(at);
        while (true) await simulation.Delay(each);
    }
}
