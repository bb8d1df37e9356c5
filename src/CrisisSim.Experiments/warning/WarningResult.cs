namespace CrisisSim.Experiments;

/// <summary>What was found of wordings as warning instruments. Lists are compared by reference.</summary>
/// <param name="Curves">One a text, rule and answer, in the order of the plan, the decision before the moving of
/// forces.</param>
/// <param name="Interrupted">Whether the work was cancelled; the curves are those that were finished.</param>
public sealed record WarningResult(IReadOnlyList<WarningCurve> Curves, bool Interrupted);
