namespace CrisisSim.Experiments;

/// <summary>A text at its prices.</summary>
/// <param name="Counterparts">The prices, without a smaller alliance where nobody can stay out; none where the work was
/// cut short. Compared by reference.</param>
/// <param name="Interrupted">Whether the work was cut short.</param>
public sealed record CounterpartResult(IReadOnlyList<Counterpart> Counterparts, bool Interrupted);
