namespace CrisisSim.Experiments;

/// <summary>What a comparison came to, and how far it holds. Lists are compared by reference.</summary>
public sealed record ComparisonResult
{
    /// <summary>What was asked.</summary>
    public required ComparisonPlan Plan { get; init; }

    /// <summary>The crises that were played.</summary>
    public required RunResult Run { get; init; }

    /// <summary>The wordings over the same crises; null where there is one alone, or no crisis was over.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>What judgement leaves open; empty where it was not asked.</summary>
    public IReadOnlyList<JudgedDifference> Judged { get; init; } = [];

    /// <summary>What judgement leaves open of one wording by itself; empty of several, or where it was not asked.</summary>
    public IReadOnlyList<JudgedValue> JudgedAlone { get; init; } = [];

    /// <summary>
    /// The shares of unlisted forms at which differences reverse; empty where no text lists the form.
    /// </summary>
    public IReadOnlyList<UnlistedBreakEven> BreakEvens { get; init; } = [];

    /// <summary>What sceptic and advocate make of the differences; empty where nothing is compared.</summary>
    public IReadOnlyList<PriorVerdict> Verdicts { get; init; } = [];

    /// <summary>
    /// Of two wordings: numbers that the file states of the crisis and that move a difference by more than the wording
    /// does, the strongest first; empty where there are none, or too few crises to tell.
    /// </summary>
    public IReadOnlyList<FragileNumber> Fragile { get; init; } = [];

    /// <summary>
    /// The effects on the gains, divided among the provisions; empty where nothing is compared.
    /// </summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    /// <summary>
    /// Whether the crises were cut short. What is there rests on those that were finished; judgement, priors, unlisted
    /// forms and clauses are then not played. Whichever of these is itself cut short is left empty.
    /// </summary>
    public bool Interrupted => Run.Interrupted;

    /// <summary>Whether all crises were played, and what comes after them was cut short.</summary>
    public bool IsCutAfter { get; init; }
}
