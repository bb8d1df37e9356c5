using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One way in which the judged and assumed numbers of a scenario might lie. Compared by reference.</summary>
/// <param name="Scenario">The scenario with those numbers.</param>
/// <param name="Values">The numbers drawn, in the order of their names.</param>
public sealed record JudgementDraw(Scenario Scenario, IReadOnlyList<double> Values);
