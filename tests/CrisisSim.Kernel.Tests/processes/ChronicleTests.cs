namespace CrisisSim.Kernel.Tests;

public sealed class ChronicleTests
{
    [Fact]
    public void The_chronicle_of_a_small_trial()
    {
        var simulation = new Simulation();
        var chronicle = new Chronicle(simulation);
        var invoked = new Signal(simulation);
        var lift = new Resource(simulation, 1);
        var attacker = default(Process);
        foreach ((string? name, double assessment) in new[]
        {
            ("Anland", 6.0),
            ("Beland", 12),
            ("Celand", 40)
        }) Member(name, assessment);
        attacker = Attack();
        simulation.Run(72);
        chronicle.ShouldBe(
            "0 attack begins",
            "6 Anland convinced",
            "12 Beland convinced",
            "12 casus foederis invoked",
            "12 Beland loads", // who fires goes on at once; who hears wakes in its turn
            "20 Beland in theatre",
            "20 Anland loads",
            "20 attack halted, 52 h short",
            "28 Anland in theatre",
            "40 Celand convinced",
            "40 Celand loads",
            "48 Celand in theatre");
        simulation.Now.ShouldBe(72);

        async Process Member(string name, double assessment)
        {
            await simulation.Delay(assessment);
            chronicle.Note(name + " convinced");
            if (name == "Beland") Invoke();
            await invoked.Wait();
            await lift.Acquire();
            await Ship(name);
        }

        void Invoke()
        {
            chronicle.Note("casus foederis invoked");
            invoked.Fire();
        }

        async Process Ship(string name)
        {
            chronicle.Note(name + " loads");
            await simulation.Delay(8);
            lift.Release();
            chronicle.Note(name + " in theatre");
            simulation.Interrupt(attacker);
        }

        async Process Attack()
        {
            chronicle.Note("attack begins");
            Wake wake = await simulation.Hold(72);
            chronicle.Note(wake.Interrupted ? $"attack halted, {wake.Left} h short" : "objective taken");
        }
    }
}
