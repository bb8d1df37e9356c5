using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M9, the campaign.</summary>
public sealed record CampaignParameters
{
    /// <summary>Force of the attacked member, brigade equivalents.</summary>
    public double LocalStrength { get; init; } = 2;

    /// <summary>Ratio ρ* of opposing to attacking force at which the attack stops.</summary>
    public double Effective { get; init; } = 0.7;

    /// <summary>Ratio ρ_c at which the alliance can retake what was lost.</summary>
    public double Retake { get; init; } = 1.7;

    /// <summary>Exponent η of opposition in the rate of progress.</summary>
    public double Opposition { get; init; } = 1;

    /// <summary>Share of both sides' engaged force lost a day while fighting goes on, [0, 1); zero is off.</summary>
    public double Attrition { get; init; }

    /// <summary>What one of each kind of force weighs on a front, land brigades on land being 1.</summary>
    public FrontWeights Weights { get; init; } = new();

    /// <summary>
    /// How much the arms that support a front count at most, as a multiple of the force of its own kind there: aircraft
    /// and ships multiply what stands on the ground, and alone hold none of it; 0 or more.
    /// </summary>
    public double SupportAtMost { get; init; } = 1;

    /// <summary>Share of its strength that is left to a force that has run dry, [0, 1].</summary>
    public double DryFloor { get; init; } = 0.4;

    /// <summary>Hours from the end of its stocks over which a force runs dry.</summary>
    public double RunsDryOver { get; init; } = 72;

    /// <summary>
    /// Probability that allied troops who stand where an open attack falls come into contact with it, [0, 1].
    /// </summary>
    public double ContactOpen { get; init; } = 0.9;

    /// <summary>The same where the act is doubtful: unmarked men avoid foreign garrisons.</summary>
    public double ContactDoubtful { get; init; } = 0.2;

    /// <summary>Hours from the act to that contact.</summary>
    public Distribution ContactAfter { get; init; } = Distribution.LognormalFrom(3, 12);

    /// <summary>Hours for which the alliance stays with a matter after the act is over.</summary>
    public Distribution Aftermath { get; init; } = Distribution.LognormalFrom(21 * 24, 45 * 24);

    /// <summary>Hours after the act is over in which the conflict comes down by a rung.</summary>
    public double Calms { get; init; } = 72;

    /// <summary>Hours of a counter-offensive.</summary>
    public Distribution CounterOffensive { get; init; } = Distribution.LognormalFrom(240, 720);

    /// <summary>Hours after which an alliance that cannot retake the objective accepts its loss.</summary>
    public Distribution Acceptance { get; init; } = Distribution.LognormalFrom(45 * 24, 120 * 24);
}
