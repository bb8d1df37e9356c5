using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>How far a difference in the last year is due to a cause: with all causes less without this one.</summary>
/// <param name="Name">The cause in plain words, such as "new forms of attack".</param>
/// <param name="Part">In the unit of the endpoint, shares in [−1, 1]; parts need not sum to the whole.</param>
/// <param name="WithinAnother">Whether it is a part of the part before it, as the number of newcomers is of
/// enlargement.</param>
public readonly record struct DriftPart(string Name, Estimate Part, bool WithinAnother = false);
