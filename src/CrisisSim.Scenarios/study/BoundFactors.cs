using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The factors of a study, and the points of its list in their order; no points for other designs.</summary>
internal sealed record BoundFactors(IReadOnlyList<Factor> Factors, IReadOnlyList<IReadOnlyList<FactorValue>> Points);
