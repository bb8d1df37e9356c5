namespace CrisisSim.Experiments;

/// <summary>What judgement leaves open of a comparison.</summary>
/// <param name="Differences">The spread of each primary endpoint of each wording against the baseline; none where not
/// one draw was finished. Compared by reference.</param>
/// <param name="Draws">Draws that were finished.</param>
/// <param name="Interrupted">Whether the work was cancelled before all were.</param>
public sealed record JudgementResult(IReadOnlyList<JudgedDifference> Differences, int Draws, bool Interrupted);
