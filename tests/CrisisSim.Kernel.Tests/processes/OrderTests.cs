namespace CrisisSim.Kernel.Tests;

public sealed class OrderTests
{
    private readonly Simulation simulation = new();
    private readonly Chronicle chronicle;

    public OrderTests() => chronicle = new Chronicle(simulation);

    [Fact]
    public void A_process_runs_at_once_up_to_its_first_wait()
    {
        Member("a", 1);
        chronicle.ShouldBe("0 a starts");
    }

    [Fact]
    public void A_shared_timeout_wakes_in_start_order()
    {
        foreach (string? name in new[] { "a", "b", "c", "d", "e", "f" }) Member(name, 3);
        simulation.Run();
        chronicle.ShouldBe("0 a starts", "0 b starts", "0 c starts", "0 d starts", "0 e starts", "0 f starts",
            "3 a wakes", "3 b wakes", "3 c wakes", "3 d wakes", "3 e wakes", "3 f wakes");
    }

    [Fact]
    public void Limits_set_earlier_come_before_what_is_caused_now()
    {
        var signal = new Signal(simulation);
        Member("a", 2, signal);
        Listener("b", signal);
        Member("c", 2);
        simulation.Run();
        chronicle.ShouldBe("0 a starts", "0 c starts", "2 a wakes", "2 c wakes", "2 b hears");
    }

    [Fact]
    public void What_is_caused_now_comes_in_the_order_in_which_it_was_caused()
    {
        var signal = new Signal(simulation);
        Listener("early", signal);
        Later();
        simulation.Run();
        chronicle.ShouldBe("1 fires", "1 late starts", "1 early hears", "1 late wakes");

        async Process Later()
        {
            await simulation.Delay(1);
            chronicle.Note("fires");
            signal.Fire();
            _ = Member("late", 0);
        }
    }

    [Fact]
    public void A_wait_of_no_hours_gives_way_once_to_all_that_is_scheduled_for_now()
    {
        Twice("a");
        Twice("b");
        simulation.Run();
        chronicle.ShouldBe("0 a1", "0 b1", "0 a2", "0 b2");

        async Process Twice(string name)
        {
            await simulation.Delay(0);
            chronicle.Note(name + "1");
            await simulation.Delay(0);
            chronicle.Note(name + "2");
        }
    }

    [Fact]
    public void A_wake_cancelled_at_the_moment_of_a_tie_does_not_let_time_run_ahead()
    {
        // At time 2 the first wake ends the hold that ties with it; the one it interrupted must still wake at 2, before
        // 5.
        var victim = default(Process);
        Interrupter();
        victim = Holder();
        Member("other", 5);
        simulation.Run();
        chronicle.ShouldBe("0 other starts", "2 broke off", "2 Interrupted", "5 other wakes");

        async Process Interrupter()
        {
            await simulation.Delay(2);
            simulation.Interrupt(victim).ShouldBeTrue();
            chronicle.Note("broke off");
        }

        async Process Holder() => chronicle.Note((await simulation.Hold(2)).Reason.ToString());
    }

    [Fact]
    public void A_process_that_waits_until_a_time_that_is_past_continues_at_once()
    {
        Walk();
        chronicle.ShouldBe("0 past", "0 now");
        simulation.Run();
        chronicle.ShouldBe("0 past", "0 now", "4.5 then");

        async Process Walk()
        {
            (await simulation.Until(-3)).ShouldBe(new Wake(WakeReason.Due, 0));
            chronicle.Note("past");
            await simulation.Until(0);
            chronicle.Note("now");
            await simulation.Until(4.5);
            chronicle.Note("then");
        }
    }

    [Fact]
    public void Start_order_is_call_order_also_for_nested_processes()
    {
        Outer();
        simulation.Run();
        chronicle.ShouldBe("0 inner starts", "0 second starts", "1 inner wakes", "1 outer goes on", "1 second wakes");

        async Process Outer()
        {
            Process inner = Member("inner", 1);
            _ = Member("second", 1);
            await inner;
            chronicle.Note("outer goes on");
        }
    }

    private async Process Member(string name, double hours, Signal? fires = null)
    {
        chronicle.Note(name + " starts");
        await simulation.Delay(hours);
        chronicle.Note(name + " wakes");
        fires?.Fire();
    }

    private async Process Listener(string name, Signal signal)
    {
        await signal.Wait();
        chronicle.Note(name + " hears");
    }
}
