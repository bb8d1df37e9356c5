namespace CrisisSim.Experiments;

/// <summary>What the suite came to.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Findings">The entries that are over, in the order of the plan. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cancelled before all were.</param>
public sealed record FactResult(FactPlan Plan, IReadOnlyList<FactFinding> Findings, bool Interrupted);
