using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Which entries of the suite to play, on which scenarios. Lists are compared by reference.</summary>
public sealed record FactPlan
{
    /// <summary>The seed of all chance where none is asked for.</summary>
    public const ulong UsualSeed = 2026;

    /// <summary>The scenario of a file name without its extension, such as L2-lift-queue.</summary>
    public required Func<string, Scenario> Scenarios { get; init; }

    /// <summary>The entries, in the order in which they are played.</summary>
    public IReadOnlyList<FactEntry> Entries { get; init; } = FactSuite.All;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = UsualSeed;

    /// <summary>How many times the crises that an entry plays of itself; above 0.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Threads, above 0; the figures are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
