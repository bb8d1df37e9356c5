using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One change between two wordings: what luck leaves open of it, what judgement does, and how sure it is.</summary>
/// <param name="Figures">
/// Both values and the difference. The interval of a gain is as wide as it takes for those of all gains to hold together
/// (Bonferroni).
/// </param>
/// <param name="Judged">What other assumptions make of it; null where nobody asked.</param>
public sealed record Change(EndpointDifference Figures, JudgementRange? Judged)
{
    /// <summary>The endpoint.</summary>
    public Endpoint Endpoint => Figures.Endpoint;

    /// <summary>Whether luck alone could not have done it.</summary>
    public bool IsShown => Figures.IsResolved;

    /// <summary>
    /// +1 where the other wording does better by it, −1 where it does worse, 0 where that is not shown.
    /// </summary>
    public int Favours => Figures.Favours;

    /// <summary>
    /// The rule. Shown: the interval of luck excludes 0. Robust: shown, and sceptic, advocate and 95 of 100 sets of
    /// assumptions keep the direction.
    /// </summary>
    public Sureness Sureness => new JudgedEstimate(Figures.Difference, Judged).Sureness;

    /// <summary>
    /// The change from the baseline in one endpoint, its interval one of so many that are to hold together.
    /// </summary>
    internal static Change Find(ComparisonResult result, int other, Endpoint endpoint, int together)
    {
        Comparison comparison = result.Comparison
            ?? throw new ArgumentException("One wording alone is not compared.", nameof(result));
        EndpointDifference figures = endpoint.Difference(comparison.Tables[0], comparison.Tables[other],
            comparison.Confidence.SharedAmong(together));
        return new Change(figures, JudgementRange.Find(result, comparison.AgainstBaseline[other - 1], figures));
    }
}
