using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which text is to be played at its prices, against which, and on how many crises.</summary>
public sealed record CounterpartPlan
{
    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The text that one comes from.</summary>
    public required Declaration From { get; init; }

    /// <summary>The text that one goes to.</summary>
    public required Declaration To { get; init; }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Crises under each text, above 0.</summary>
    public int Trials { get; init; } = 1000;

    /// <summary>Threads, above 0; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The crises under both texts.</summary>
    internal RunPlan Crises => new()
    {
        Scenario = Scenario,
        Declarations = [From, To],
        Seed = Seed,
        Trials = Trials,
        Threads = Threads,
    };
}
