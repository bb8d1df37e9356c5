using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Golden rows to be played on this machine. Lists are compared by reference.</summary>
public sealed record VerifyPlan
{
    /// <summary>The scenarios that they are of.</summary>
    public required IReadOnlyList<GoldenCase> Cases { get; init; }

    /// <summary>What they are held to.</summary>
    public GoldenFile Golden { get; init; } = GoldenFile.Carried;

    /// <summary>The numerics version that this build says it is of.</summary>
    public int Version { get; init; } = NumericsVersion.Current;

    /// <summary>The engines, at least one.</summary>
    public required IReadOnlyList<Engine> Engines { get; init; }

    /// <summary>Threads, above 0; the rows are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
