namespace CrisisSim.Model;

/// <summary>
/// Parameters of M14, over the years. Rates are per year, half-lives in years; +∞ is a half-life without end.
/// </summary>
public sealed record DriftParameters
{
    /// <summary>Years in which the precision in practice loses half of what lies above the floor, above 0.</summary>
    public double PrecisionHalfLife { get; init; } = 10;

    /// <summary>Precision in practice below which no text sinks, [0, 1]; a text that is vaguer keeps its own.</summary>
    public double PrecisionFloor { get; init; } = 0.15;

    /// <summary>Years in which the exercise tempo goes half of the way to what the text asks for, above 0.</summary>
    public double ExercisesHalfLife { get; init; } = 8;

    /// <summary>Years in which half of what was pledged is forgotten, above 0.</summary>
    public double PledgeHalfLife { get; init; } = 15;

    /// <summary>Probability g that a review finds one gap, [0, 1].</summary>
    public double FoundByReview { get; init; } = 0.5;

    /// <summary>Probability that a year of exercises at tempo 1 finds one gap, [0, 1].</summary>
    public double FoundByExercise { get; init; } = 0.1;

    /// <summary>
    /// Probability that a crisis whose lessons are drawn shows one gap, [0, 1].
    /// </summary>
    public double FoundByCrisis { get; init; } = 0.7;

    /// <summary>Years from finding a gap until it is mended, 0 or more.</summary>
    public double AmendmentLag { get; init; } = 2;

    /// <summary>Rate at which attacks pass to a form that no text foresaw.</summary>
    public double NewForms { get; init; } = 0.02;

    /// <summary>Rate at which crises come, each like the one that is measured.</summary>
    public double Crises { get; init; } = 0.05;

    /// <summary>Probability that a text which expires is renewed, [0, 1].</summary>
    public double Renewal { get; init; } = 0.8;

    /// <summary>
    /// Rate at which a member that puts half of all value on the alliance gives notice, where the text lets it go.
    /// </summary>
    public double Exits { get; init; } = 0.003;

    /// <summary>Rate at which new members join the alliance.</summary>
    public double Accessions { get; init; } = 0.1;

    /// <summary>Influence and strength of a newcomer, as a share of the allied mean; above 0.</summary>
    public double NewcomerSize { get; init; } = 0.3;

    /// <summary>Spread of a newcomer's bias about the allied mean, rungs.</summary>
    public double NewcomerBiasSpread { get; init; } = 0.7;

    /// <summary>Spread of a newcomer's exposure about the allied mean.</summary>
    public double NewcomerExposureSpread { get; init; } = 0.2;

    /// <summary>Spread of a newcomer's quality of intelligence about the allied mean.</summary>
    public double NewcomerIntelligenceSpread { get; init; } = 0.15;

    /// <summary>Public support that a crisis wears away which all members answer in full, [0, 1].</summary>
    public double Fatigue { get; init; } = 0.05;

    /// <summary>Years in which half of what was worn away comes back, above 0.</summary>
    public double FatigueHalfLife { get; init; } = 4;

    /// <summary>Years in which a member below the target closes half of the gap, above 0.</summary>
    public double SpendingHalfLife { get; init; } = 8;

    /// <summary>Relative growth of a member's forces for that of its spending, [0, 1].</summary>
    public double StrengthPerSpending { get; init; } = 0.5;
}
