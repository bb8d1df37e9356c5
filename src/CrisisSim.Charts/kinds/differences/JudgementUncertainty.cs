using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>
/// What judgement leaves open of a comparison, as far as it was asked: by draws, or by sceptic and advocate. Lists are
/// compared by reference.
/// </summary>
public sealed record JudgementUncertainty
{
    /// <summary>Spreads over draws of the judged numbers; they go before <see cref="Priors"/>.</summary>
    public IReadOnlyList<JudgedDifference> Draws { get; init; } = [];

    /// <summary>The differences as the sceptic and as the advocate have them.</summary>
    public IReadOnlyList<PriorVerdict> Priors { get; init; } = [];

    /// <summary>The range for one difference; null where there is none.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="other">Name of the other wording.</param>
    /// <param name="nth">Which of the wordings of that name, from 0.</param>
    internal JudgedRange? Find(Endpoint endpoint, string other, int nth)
    {
        JudgedDifference? draws = Draws
            .Where(each => ReferenceEquals(each.Endpoint, endpoint) && each.Other == other)
            .ElementAtOrDefault(nth);
        if (draws is not null) return JudgedRange.From(draws);
        PriorVerdict? prior = Priors
            .Where(each => ReferenceEquals(each.Endpoint, endpoint) && each.Other == other)
            .ElementAtOrDefault(nth);
        return prior is null ? null : JudgedRange.From(prior);
    }
}
