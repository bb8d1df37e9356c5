using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>The same trials on several engines. Lists are compared by reference.</summary>
public sealed record EnginePlan
{
    /// <summary>Trials under each declaration where no number is asked for.</summary>
    public const int UsualTrials = 2000;

    /// <summary>The crisis.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The declarations under which the trials are played; at least one.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The engines; at least one. The others are held to the first.</summary>
    public required IReadOnlyList<Engine> Engines { get; init; }

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Trials under each declaration, above 0.</summary>
    public int Trials { get; init; } = UsualTrials;

    /// <summary>What times the trials and paces the reports of progress.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
