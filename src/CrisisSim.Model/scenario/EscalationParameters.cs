namespace CrisisSim.Model;

/// <summary>Parameters of M11, escalation, accidents and settlement.</summary>
public sealed record EscalationParameters
{
    /// <summary>
    /// Probability q₀ that one contact at rung 6 runs into a general war that nobody chose; 0 switches accidents off.
    /// </summary>
    public double AccidentChance { get; init; } = 1e-3;

    /// <summary>Slope a of the logarithm of that chance, per rung.</summary>
    public double AccidentSlope { get; init; } = 0.7;

    /// <summary>Contacts that an attacker expects where the alliance fights.</summary>
    public double ExpectedContacts { get; init; } = 10;

    /// <summary>Share χ of accidents that open channels between the sides prevent, were they perfect, [0, 1].</summary>
    public double ChannelsPrevent { get; init; } = 0.5;

    /// <summary>How open the channels between the sides are, [0, 1].</summary>
    public double Channels { get; init; } = 0.5;

    /// <summary>Rungs by which allied force in combat raises the conflict: a reply in proportion.</summary>
    public double Reply { get; init; } = 0.5;

    /// <summary>Rungs by which each rung of a reply above the act raises the conflict, [0, 1].</summary>
    public double Excess { get; init; } = 1;

    /// <summary>
    /// Hazard of a settlement of a dispute in a full stalemate after the first month, channels half open, per hour.
    /// </summary>
    public double SettlementRate { get; init; } = 7e-4;

    /// <summary>The same once the attacker holds the ground that it came for.</summary>
    public double SettlementRateHeld { get; init; } = 7e-5;

    /// <summary>
    /// Hazard of a ceasefire while ground is fought for, third parties mediating, after the first month, channels half
    /// open, per hour.
    /// </summary>
    public double CeasefireRate { get; init; } = 2.5e-4;
}
