using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>How a wording came out of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Worth">What is chosen on: the outcome in its own unit, or with weights the worth; over all its
/// trials.</param>
/// <param name="Behind">
/// How far it is behind the best in its better direction, over the trials common to both; 0 of the best itself. All
/// hold together (Bonferroni), but for the choice of the best by the same trials.
/// </param>
public sealed record ChoiceStanding(string Name, Estimate Worth, Estimate Behind)
{
    /// <summary>Crises played under it.</summary>
    public long Trials => Worth.Trials;
}
