using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What a run played.</summary>
public sealed record RunResult
{
    /// <summary>
    /// One table a declaration, in the order of the plan, all of the same trials. Compared by reference.
    /// </summary>
    public required IReadOnlyList<TrialTable> Tables { get; init; }

    /// <summary>Trials asked for under each declaration; the most allowed where the run stops by precision.</summary>
    public required int Asked { get; init; }

    /// <summary>Trials played under each declaration.</summary>
    public int Done => Tables[0].Trials;

    /// <summary>
    /// Whether the run was cancelled before it was done; the tables hold the longest prefix common to all wordings.
    /// </summary>
    public required bool Interrupted { get; init; }

    /// <summary>
    /// How a run by precision ended: <see cref="StoppingVerdict.Precise"/>, <see cref="StoppingVerdict.Exhausted"/>, or
    /// <see cref="StoppingVerdict.Continue"/> where it was interrupted before; null for a run of a fixed number.
    /// </summary>
    public StoppingVerdict? Verdict { get; init; }
}
