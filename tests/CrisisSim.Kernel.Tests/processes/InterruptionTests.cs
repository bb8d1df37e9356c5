namespace CrisisSim.Kernel.Tests;

public sealed class InterruptionTests
{
    private readonly Simulation simulation = new();
    private Wake answer;

    [Fact]
    public void An_interrupt_ends_a_hold_and_tells_the_hours_that_remained()
    {
        InterruptAt(4, Holding(10)).ShouldBeTrue();
        answer.ShouldBe(new Wake(WakeReason.Interrupted, 6));
        answer.Interrupted.ShouldBeTrue();
    }

    [Fact]
    public void An_interrupt_ends_a_hold_without_a_limit()
    {
        InterruptAt(4, Holding(double.PositiveInfinity)).ShouldBeTrue();
        answer.ShouldBe(new Wake(WakeReason.Interrupted, double.PositiveInfinity));
    }

    [Fact]
    public void An_interrupt_reaches_the_innermost_wait()
    {
        var order = new List<string>();
        InterruptAt(4, Outer()).ShouldBeTrue();
        answer.ShouldBe(new Wake(WakeReason.Interrupted, 6));
        order.ShouldBe(["inner", "middle", "outer"]);

        async Process Outer()
        {
            await Middle();
            order.Add("outer");
        }

        async Process Middle()
        {
            await Inner();
            order.Add("middle");
        }

        async Process Inner()
        {
            await Holding(10);
            order.Add("inner");
        }
    }

    [Fact]
    public void An_interrupt_has_no_effect_on_a_delay()
    {
        InterruptAt(4, Delaying()).ShouldBeFalse();
        answer.ShouldBe(new Wake(WakeReason.Due, 0));
        simulation.Now.ShouldBe(10);

        async Process Delaying() => answer = await simulation.Delay(10);
    }

    [Fact]
    public void An_interrupt_has_no_effect_on_a_wait_for_a_signal()
    {
        var signal = new Signal(simulation);
        InterruptAt(4, Listening()).ShouldBeFalse();
        answer.TimedOut.ShouldBeTrue();

        async Process Listening() => answer = await signal.Wait(10);
    }

    [Fact]
    public void Of_two_interrupts_at_one_time_the_second_has_no_effect()
    {
        Process process = Holding(10);
        InterruptAt(4, process, process).ShouldBeFalse();
        answer.ShouldBe(new Wake(WakeReason.Interrupted, 6));
    }

    [Fact]
    public void An_interrupt_at_the_time_a_hold_ends_comes_too_late_when_the_hold_was_set_first()
    {
        InterruptAt(4, Holding(4)).ShouldBeFalse();
        answer.TimedOut.ShouldBeTrue();
    }

    [Fact]
    public void A_process_that_has_ended_cannot_be_interrupted_even_when_its_frame_lives_again()
    {
        Process first = Holding(1);
        simulation.Run();
        Process second = Holding(10);
        first.IsAlive.ShouldBeFalse();
        second.IsAlive.ShouldBeTrue();
        simulation.Interrupt(first).ShouldBeFalse();
        simulation.Interrupt(default).ShouldBeFalse();
    }

    [Fact]
    public void A_process_of_another_simulation_cannot_be_interrupted() =>
        Should.Throw<ArgumentException>(() => new Simulation().Interrupt(Holding(10)));

    [Fact]
    public void Work_interrupted_again_and_again_takes_its_hours_all_the_same()
    {
        Process process = Working(10);
        Nagging();
        simulation.Run();
        simulation.Now.ShouldBe(10 + 3 * 2.0);

        async Process Working(double left)
        {
            while (left > 0)
            {
                Wake wake = await simulation.Hold(left);
                if (!wake.Interrupted) break;
                left = wake.Left;
                await simulation.Delay(2);
            }
        }

        async Process Nagging()
        {
            for (int i = 0; i < 3; i++)
            {
                await simulation.Delay(3);
                simulation.Interrupt(process).ShouldBeTrue();
            }
        }
    }

    private async Process Holding(double hours) => answer = await simulation.Hold(hours);

    /// <summary>
    /// Runs to the end with an interrupt of each process at one time; whether the last had an effect.
    /// </summary>
    private bool InterruptAt(double time, params Process[] processes)
    {
        bool effect = false;
        Interrupter();
        simulation.Run();
        return effect;

        async Process Interrupter()
        {
            await simulation.Until(time);
            foreach (Process process in processes) effect = simulation.Interrupt(process);
        }
    }
}
