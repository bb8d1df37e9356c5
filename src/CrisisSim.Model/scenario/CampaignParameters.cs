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

    /// <summary>Hours of a counter-offensive.</summary>
    public Distribution CounterOffensive { get; init; } = Distribution.LognormalFrom(240, 720);

    /// <summary>Hours after which an alliance that cannot retake the objective accepts its loss.</summary>
    public Distribution Acceptance { get; init; } = Distribution.LognormalFrom(45 * 24, 120 * 24);
}
