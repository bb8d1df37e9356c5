using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>What keeps the clock of a trial. A trial has the same outcome, to the last bit, on every engine.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Queue">In plain words, how it finds what happens next.</param>
/// <param name="Create">Makes a simulation, at time 0 and of its own, on any thread.</param>
public sealed record Engine(string Name, string Queue, Func<Simulation> Create)
{
    /// <summary>The engine where no other is asked for: it searches the pending wakes for the earliest.</summary>
    public static Engine Kernel { get; } = new("kernel", "slots searched for the earliest", () => new Simulation());

    /// <summary>The same processes on a binary heap.</summary>
    public static Engine Heap { get; } = new("heap", "binary heap", () => new Simulation(new HeapCalendar()));
}
