using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Which wording is best. Lists are compared by reference.</summary>
public sealed record ChoiceResult
{
    /// <summary>What was asked.</summary>
    public required ChoicePlan Plan { get; init; }

    /// <summary>The wordings in the order of the plan.</summary>
    public required IReadOnlyList<ChoiceStanding> Standings { get; init; }

    /// <summary>Place of the best.</summary>
    public required int Best { get; init; }

    /// <summary>
    /// The probability that it is best, or within the indifference of the best: of OCBA approximate (Slepian's bound),
    /// of the others what they guarantee; null where the budget ended before their guarantee held.
    /// </summary>
    public required double? Probability { get; init; }

    /// <summary>Whether the confidence that was asked for was reached within the budget.</summary>
    public required bool IsReached { get; init; }

    /// <summary>Whether it was cancelled before.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>The wordings over several outcomes; null where that was not asked, or cut short.</summary>
    public TextFront? Front { get; init; }

    /// <summary>What attackers choose under each; null where that was not asked, or cut short.</summary>
    public DeterrenceResult? Deterrence { get; init; }

    /// <summary>Crises played over all wordings.</summary>
    public long Crises => Standings.Sum(of => of.Trials);

    /// <summary>Wordings other than the best that are not told apart from it.</summary>
    public IReadOnlyList<ChoiceStanding> NotResolved =>
        [.. Standings.Where((of, k) => k != Best && !of.Behind.Interval.ExcludesZero)];
}

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
