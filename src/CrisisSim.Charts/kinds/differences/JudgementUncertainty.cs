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

    /// <summary>
    /// What each of the other wordings comes to, in their order; empty: not asked. What these say of an endpoint goes
    /// before all else, so that the picture says what the first screen says.
    /// </summary>
    public IReadOnlyList<Verdict> Verdicts { get; init; } = [];

    /// <summary>The change of an endpoint as the verdict has it; null where it has none.</summary>
    internal Change? Judge(Endpoint endpoint, int other) => other >= Verdicts.Count
        ? null
        : Verdicts[other].Gains.Concat(Verdicts[other].Prices)
            .FirstOrDefault(change => ReferenceEquals(change.Endpoint, endpoint));

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

/// <summary>
/// What judgement leaves open of one difference, in the unit of the endpoint: a range that is no interval of luck.
/// </summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Says">What it is and what it means.</param>
internal readonly record struct JudgedRange(double Low, double High, string Says)
{
    /// <summary>As a verdict has it.</summary>
    public static JudgedRange From(JudgementRange range) => new(range.Range.Low, range.Range.High,
        "judgement, other assumptions, a sceptic's and an advocate's among them"
            + (range.Kept ? "" : "; some of them turn the direction round"));

    /// <summary>The middle of draws of judged numbers; the sign may be reversed in some.</summary>
    public static JudgedRange From(JudgedDifference judged) => new(
        judged.Spread.Middle.Low, judged.Spread.Middle.High,
        "judgement, 95 of 100 draws of judged numbers; the sign reverses in "
            + FormattableString.Invariant(
                $"{Math.Round(judged.Spread.Reversed * judged.Spread.Draws)} of {judged.Spread.Draws} drawn"));

    /// <summary>From the sceptic's difference to the advocate's; null where either is not known.</summary>
    public static JudgedRange? From(PriorVerdict verdict)
    {
        if (verdict.Sceptic.Difference is not { } sceptic || verdict.Advocate.Difference is not { } advocate)
            return null;
        string says =
            $"judgement, from the sceptic's {EndpointFigure.Difference(verdict.Endpoint, sceptic)} to the advocate's "
                + $"{EndpointFigure.Difference(verdict.Endpoint, advocate)}"
            + (verdict.DependsOnJudgement ? "; depends on judgement" : "");
        return new JudgedRange(Math.Min(sceptic.Value, advocate.Value), Math.Max(sceptic.Value, advocate.Value), says);
    }
}
