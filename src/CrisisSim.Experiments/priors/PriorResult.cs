namespace CrisisSim.Experiments;

/// <summary>What sceptic and advocate make of a comparison.</summary>
/// <param name="Verdicts">One a primary endpoint and wording against the baseline; none where no coupling is in
/// question or the work was cut short, nor of a difference that neither sees. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cut short before both were played.</param>
public sealed record PriorResult(IReadOnlyList<PriorVerdict> Verdicts, bool Interrupted);
