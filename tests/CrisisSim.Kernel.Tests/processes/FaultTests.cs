using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrisisSim.Kernel.Tests;

public sealed class FaultTests
{
    private readonly Simulation simulation = new();

    [Fact]
    public void What_nobody_awaits_throws_out_of_the_run_with_the_place_where_it_was_thrown()
    {
        Outer();
        TimeoutException error = Should.Throw<TimeoutException>(() => simulation.Run());
        error.StackTrace.ShouldNotBeNull().ShouldContain(nameof(Break));
        simulation.Stopped.ShouldBeTrue();
        simulation.Now.ShouldBe(3);
        Should.NotThrow(() => simulation.Run(), "it is thrown once");

        async Process Outer()
        {
            await simulation.Delay(1);
            await Failing(2);
        }
    }

    [Fact]
    public void What_a_nested_process_throws_comes_out_of_its_callers_await()
    {
        double caught = -1.0;
        Outer();
        simulation.Run();
        caught.ShouldBe(2);
        simulation.Stopped.ShouldBeFalse();

        async Process Outer()
        {
            try
            {
                await Failing(2);
            }
            catch (TimeoutException)
            {
                caught = simulation.Now;
            }

            await Healthy();
        }

        async Process Healthy() => await simulation.Delay(1);
    }

    [Fact]
    public void Before_its_first_wait_a_process_throws_out_of_its_call() =>
        Should.Throw<TimeoutException>(() => _ = Failing(double.NaN, early: true));

    [Fact]
    public void A_nested_process_that_never_waits_throws_out_of_its_callers_await()
    {
        bool caught = false;
        Outer();
        caught.ShouldBeTrue();

        async Process Outer()
        {
            try
            {
                await Failing(1, early: true);
            }
            catch (TimeoutException)
            {
                caught = true;
            }
        }
    }

    [Fact]
    public void After_a_fault_and_a_reset_the_simulation_serves_again()
    {
        Failing(2);
        Should.Throw<TimeoutException>(() => simulation.Run());
        simulation.Reset();
        simulation.Run(5);
        simulation.Now.ShouldBe(5);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_wait_of_negative_or_unknown_length_is_refused_at_once(double hours)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Delay(hours));
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Hold(hours));
        Should.Throw<ArgumentOutOfRangeException>(() => new Signal(simulation).Wait(hours));
        Should.Throw<ArgumentOutOfRangeException>(() => new Pulse(simulation).Next(hours));
        Should.Throw<ArgumentOutOfRangeException>(() => new Resource(simulation, 1).Acquire(hours));
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Until(double.NaN));

        Late();
        Should.Throw<ArgumentOutOfRangeException>(() => simulation.Run());

        async Process Late()
        {
            await simulation.Delay(1);
            await simulation.Delay(hours);
        }
    }

    [Fact]
    public void A_second_process_cannot_await_the_same_one()
    {
        Process shared = Wait();
        First();
        Should.Throw<InvalidOperationException>(() => _ = First());

        async Process Wait() => await simulation.Delay(1);

        async Process First() => await shared;
    }

    [Fact]
    public void A_process_that_has_ended_can_be_awaited_by_anybody()
    {
        (Process shared, int count) = (Wait(), 0);
        simulation.Run();
        After();
        After();
        count.ShouldBe(2);

        async Process Wait() => await simulation.Delay(1);

        async Process After()
        {
            await shared;
            count++;
        }
    }

    [Theory]
    [InlineData(nameof(ProcessBuilder.AwaitOnCompleted))]
    [InlineData(nameof(ProcessBuilder.AwaitUnsafeOnCompleted))]
    public void A_process_that_awaits_a_task_does_not_compile(string method) =>
        typeof(ProcessBuilder).GetMethod(method, BindingFlags.Public | BindingFlags.Instance).ShouldNotBeNull()
            .GetGenericArguments()[0].GetGenericParameterConstraints().ShouldContain(typeof(IKernelAwaiter));

    [Fact]
    public void Nothing_but_a_process_can_continue_after_a_wait_or_a_process()
    {
        Should.Throw<NotSupportedException>(() => simulation.Delay(1).OnCompleted(() => { }));
        Should.Throw<NotSupportedException>(() => Failing(1).GetAwaiter().OnCompleted(() => { }));
    }

    [Fact]
    public void A_process_of_another_simulation_cannot_be_started_here() =>
        Should.Throw<ArgumentException>(() => new Simulation().Start(Failing(1)));

    private async Process Failing(double hours, bool early = false)
    {
        if (early) Break();
        await simulation.Delay(hours);
        Break();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Break() => throw new TimeoutException("the silence was broken");
}
