using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Plays entries of the suite, one after the other.</summary>
public static class FactStudy
{
    /// <summary>Plays the plan. Cancelling ends it within an entry; the entries that are over are kept.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="report">Called after each entry with the entries that are over.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static FactResult Play(FactPlan plan, Action<PlayProgress>? report = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var bench = new FactBench(plan.Scenarios, plan.Seed, plan.Factor, plan.Threads, cancellation);
        var findings = new List<FactFinding>();
        try
        {
            foreach (FactEntry entry in plan.Entries)
            {
                findings.Add(entry.Play(bench));
                report?.Invoke(new PlayProgress(findings.Count, plan.Entries.Count, "entries"));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What is over is kept, and the result tells the rest.
        }
        return new FactResult(plan, findings, Interrupted: findings.Count < plan.Entries.Count);
    }
}

/// <summary>Which entries of the suite to play, on which scenarios. Lists are compared by reference.</summary>
public sealed record FactPlan
{
    /// <summary>The seed of all chance where none is asked for.</summary>
    public const ulong UsualSeed = 2026;

    /// <summary>The scenario of a file name without its extension, such as L2-lift-queue.</summary>
    public required Func<string, Scenario> Scenarios { get; init; }

    /// <summary>The entries, in the order in which they are played.</summary>
    public IReadOnlyList<FactEntry> Entries { get; init; } = FactSuite.Usual;

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = UsualSeed;

    /// <summary>How many times the crises that an entry plays of itself; above 0.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>Threads, above 0; the figures are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>What the suite came to.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Findings">The entries that are over, in the order of the plan. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cancelled before all were.</param>
public sealed record FactResult(FactPlan Plan, IReadOnlyList<FactFinding> Findings, bool Interrupted);
