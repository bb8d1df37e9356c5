using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M4, consultation and collective decision.</summary>
public sealed record ConsultationParameters
{
    /// <summary>
    /// Hazard per hour at which a convinced victim asks for consultation when severity stands at its consult line.
    /// </summary>
    public double RequestRate { get; init; } = 0.1;

    /// <summary>Growth of that hazard for each rung above the line, logarithm.</summary>
    public double RequestSlope { get; init; } = 0.5;

    /// <summary>Hours from its notice until an attacked member asks for consultation over an open armed attack.</summary>
    public Distribution RequestUrgent { get; init; } = Distribution.Lognormal(1, 0.7);

    /// <summary>
    /// Hours of the cabinet's cycle before an ally goes its own way, where its chain names no step of its executive or
    /// cabinet.
    /// </summary>
    public Distribution CabinetCycle { get; init; } = Distribution.LognormalFrom(6, 48);

    /// <summary>Levels that a ceiling falls from no tie to the attacker to an alliance with it.</summary>
    public double LevelsForTie { get; init; } = 1;

    /// <summary>Hours for which convinced allies leave it to the attacked member to ask for consultation.</summary>
    public double Deference { get; init; } = 6;

    /// <summary>Hours between two rounds.</summary>
    public Distribution Round { get; init; } = Distribution.Lognormal(12, 0.5);

    /// <summary>Willingness to be moved in talk, [0, 1], for members that state none.</summary>
    public double Susceptibility { get; init; } = 0.5;

    /// <summary>Share of the way to its new opinion that a member goes in one round, (0, 1].</summary>
    public double Pace { get; init; } = 0.5;

    /// <summary>Distance from the line within which a case is at its edge, rungs.</summary>
    public double Edge { get; init; } = 1;

    /// <summary>
    /// Levels by which a convinced member that reads the act exactly at its line accepts more than bare assistance: at
    /// 1 it just accepts combat forces.
    /// </summary>
    public double LevelsAtLine { get; init; } = 1;

    /// <summary>Levels of response that a member's ceiling rises for each rung it sees above its line.</summary>
    public double LevelsPerRung { get; init; } = 1;

    /// <summary>
    /// Levels that a ceiling falls for each log-odds short of the member's standard of proof; four at most.
    /// </summary>
    public double LevelsPerDoubt { get; init; } = 1;

    /// <summary>Levels that a ceiling rises from no to full exposure.</summary>
    public double LevelsForExposure { get; init; } = 0.5;

    /// <summary>
    /// Spread over members of what they accept for reasons of their own, levels; one draw a consultation.
    /// </summary>
    public double OwnReasons { get; init; } = 0.5;

    /// <summary>Levels below a text at which a member still abstains instead of objecting.</summary>
    public double Abstention { get; init; } = 0.5;

    /// <summary>Share of the members whose votes must be cast.</summary>
    public double Quorum { get; init; } = 0.5;

    /// <summary>Probability that any member breaks silence over a text at the edge of what all accept.</summary>
    public double BreakContested { get; init; } = 0.5;

    /// <summary>The same over a text two levels below what all accept.</summary>
    public double BreakClear { get; init; } = 0.03;

    /// <summary>
    /// Reluctance γ to be among the few: weight of ln(1 + others that do not stand against the text), log-odds.
    /// </summary>
    public double Isolation { get; init; } = 0.5;

    /// <summary>Encouragement γ_b where all others stand against the text, log-odds.</summary>
    public double Encouragement { get; init; } = 1.0;

    /// <summary>Rounds without movement after which a consultation adjourns with a statement.</summary>
    public int AdjournAfter { get; init; } = 4;

    /// <summary>
    /// Severity from which strategic signalling is asked for, rungs; on the default ladder nuclear signalling is 9.
    /// </summary>
    public double StrategicFrom { get; init; } = 8.5;

    /// <summary>
    /// Levels above bare assistance that a willing member must accept to go its own way without leave of the text.
    /// </summary>
    public double AloneMargin { get; init; } = 1;
}
