namespace CrisisSim.Kernel.Tests;

public sealed class SignalTests
{
    private readonly Simulation simulation = new();
    private readonly Chronicle chronicle;

    public SignalTests() => chronicle = new Chronicle(simulation);

    [Fact]
    public void A_signal_wakes_all_who_wait_and_lets_later_comers_pass()
    {
        var signal = new Signal(simulation);
        Listen("a", signal.Wait());
        Listen("b", signal.Wait(9));
        Listen("c", signal.Wait(2));
        At(5, signal.Fire);
        At(6, () => Listen("d", signal.Wait(3)));
        simulation.Run();
        chronicle.ShouldBe("2 c Due 0", "5 a Signalled ∞", "5 b Signalled 4", "6 d Signalled 3");
        signal.SetAt.ShouldBe(5);
    }

    [Fact]
    public void A_signal_fires_once()
    {
        var signal = new Signal(simulation);
        signal.IsSet.ShouldBeFalse();
        signal.SetAt.ShouldBe(double.PositiveInfinity);
        At(1, signal.Fire);
        At(2, signal.Fire);
        simulation.Run();
        signal.SetAt.ShouldBe(1);
    }

    [Fact]
    public void A_signal_reset_within_a_trial_keeps_those_who_wait()
    {
        var signal = new Signal(simulation);
        At(1, signal.Fire);
        At(2, signal.Reset);
        At(3, () => Listen("a", signal.Wait()));
        At(4, signal.Reset);
        At(5, signal.Fire);
        simulation.Run();
        chronicle.ShouldBe("5 a Signalled ∞");
    }

    [Fact]
    public void A_limit_reached_in_the_instant_of_the_signal_wins_when_it_was_set_first()
    {
        var signal = new Signal(simulation);
        Listen("a", signal.Wait(5));
        At(5, signal.Fire);
        Listen("b", signal.Wait(5));
        simulation.Run();
        chronicle.ShouldBe("5 a Due 0", "5 b Signalled 0");
    }

    [Fact]
    public void A_pulse_wakes_only_those_who_wait_at_that_moment()
    {
        var pulse = new Pulse(simulation);
        Listen("a", pulse.Next());
        At(1, pulse.Beat);
        At(2, () => Listen("b", pulse.Next(4)));
        At(3, () => Listen("c", pulse.Next()));
        At(5, pulse.Beat);
        At(6, () => Listen("d", pulse.Next(1)));
        simulation.Run();
        chronicle.ShouldBe("1 a Signalled ∞", "5 b Signalled 1", "5 c Signalled ∞", "7 d Due 0");
        pulse.IsSet.ShouldBeFalse();
    }

    [Fact]
    public void A_process_that_waits_again_within_a_beat_waits_for_the_next_one()
    {
        (Pulse? pulse, int beats) = (new Pulse(simulation), 0);
        Follow();
        foreach (int time in new[] { 1, 2, 3 }) At(time, pulse.Beat);
        simulation.Run();
        beats.ShouldBe(3);

        async Process Follow()
        {
            while (true)
            {
                await pulse.Next();
                beats++;
            }
        }
    }

    [Fact]
    public void A_reset_of_the_simulation_unsets_its_signals_and_forgets_who_waited()
    {
        (Signal? signal, Signal? other) = (new Signal(simulation), new Signal(simulation));
        Listen("abandoned", other.Wait());
        Listen("abandoned too", other.Wait(9));
        signal.Fire();
        simulation.Reset();
        signal.IsSet.ShouldBeFalse();
        Listen("new", signal.Wait());
        At(1, other.Fire);
        At(2, signal.Fire);
        simulation.Run();
        chronicle.ShouldBe("2 new Signalled ∞");
    }

    private async Process Listen(string name, Wait wait)
    {
        Wake wake = await wait;
        string left = double.IsInfinity(wake.Left)
            ? "∞"
            : wake.Left.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        chronicle.Note($"{name} {wake.Reason} {left}");
    }

    private async Process At(double time, Action act)
    {
        await simulation.Until(time);
        act();
    }
}
