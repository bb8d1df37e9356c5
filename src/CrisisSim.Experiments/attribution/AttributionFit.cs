using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Whether the effect on an endpoint can be divided.</summary>
public enum AttributionFit
{
    /// <summary>It can: the endpoint is the mean of a number that every crisis has.</summary>
    Always,

    /// <summary>
    /// Where every combination is played: the endpoint is a statistic of all crises, such as a median.
    /// </summary>
    OnlyExact,

    /// <summary>
    /// It cannot: the endpoint is taken of other crises in every mixture, or is not known in this scenario.
    /// </summary>
    Never,
}
