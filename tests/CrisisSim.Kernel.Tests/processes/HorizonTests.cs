namespace CrisisSim.Kernel.Tests;

public sealed class HorizonTests
{
    private readonly Simulation simulation = new();

    [Fact]
    public void Events_at_the_horizon_still_happen_and_later_ones_wait_for_the_next_run()
    {
        (bool atHorizon, bool causedThere, bool after) = (false, false, false);
        Story();
        simulation.Run(10);
        (atHorizon, causedThere, after, simulation.Now).ShouldBe((true, true, false, 10));
        simulation.Run(10.5);
        after.ShouldBeTrue();
        simulation.Now.ShouldBe(10.5);

        async Process Story()
        {
            await simulation.Delay(10);
            atHorizon = true;
            await simulation.Delay(0);
            causedThere = true;
            await simulation.Delay(0.25);
            after = true;
        }
    }

    [Fact]
    public void A_process_pending_at_the_horizon_lives_until_the_reset()
    {
        Process process = Forever();
        simulation.Run(100);
        process.IsAlive.ShouldBeTrue();
        simulation.Now.ShouldBe(100);
        simulation.Reset();
        process.IsAlive.ShouldBeFalse();
        simulation.Interrupt(process).ShouldBeFalse();

        async Process Forever() => await simulation.Hold(double.PositiveInfinity);
    }

    [Fact]
    public void Without_a_horizon_time_ends_with_the_last_event()
    {
        Wait(7);
        Wait(3);
        Wait(double.PositiveInfinity);
        simulation.Run();
        simulation.Now.ShouldBe(7);
    }

    [Fact]
    public void A_horizon_is_reached_even_when_nothing_happens() =>
        Should.NotThrow(() =>
        {
            simulation.Run(48);
            simulation.Now.ShouldBe(48);
        });

    [Fact]
    public void A_trial_can_begin_before_time_zero()
    {
        simulation.Reset(-72);
        simulation.Now.ShouldBe(-72);
        Wait(72);
        simulation.Run();
        simulation.Now.ShouldBe(0);
    }

    [Fact]
    public void After_a_stop_nothing_happens_until_the_reset()
    {
        int woke = 0;
        Stopper();
        Other();
        simulation.Run(50);
        (simulation.Stopped, simulation.Now, woke).ShouldBe((true, 2, 0));
        simulation.Run(60);
        (simulation.Now, woke).ShouldBe((2, 0));
        simulation.Reset();
        simulation.Stopped.ShouldBeFalse();
        Other();
        simulation.Run(60);
        (simulation.Now, woke).ShouldBe((60, 1));

        async Process Stopper()
        {
            await simulation.Delay(2);
            simulation.Stop();
        }

        async Process Other()
        {
            await simulation.Delay(2);
            woke++;
        }
    }

    [Fact]
    public void A_finally_of_an_abandoned_process_does_not_run()
    {
        bool ran = false;
        Guarded();
        simulation.Run(1);
        simulation.Reset();
        simulation.Run(100);
        ran.ShouldBeFalse();

        async Process Guarded()
        {
            try
            {
                await simulation.Delay(10);
            }
            finally
            {
                ran = true;
            }
        }
    }

    [Fact]
    public void A_process_cannot_run_or_reset_its_own_simulation()
    {
        Meddler(() => simulation.Run());
        Should.Throw<InvalidOperationException>(() => simulation.Run());
        simulation.Reset();
        Meddler(() => simulation.Reset());
        Should.Throw<InvalidOperationException>(() => simulation.Run());

        async Process Meddler(Action act)
        {
            await simulation.Delay(1);
            act();
        }
    }

    [Fact]
    public void Time_does_not_run_backwards()
    {
        simulation.Run(5);
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Run(4));
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Run(double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Reset(double.NegativeInfinity));
    }

    private async Process Wait(double hours) => await simulation.Delay(hours);
}
