namespace CrisisSim.Model;

/// <summary>Parameters of M11, escalation, accidents and settlement.</summary>
public sealed record EscalationParameters
{
    /// <summary>
    /// Hazard h₀ of general war by accident at rung 6, per hour, without contact or alert; 0 switches accidents off.
    /// </summary>
    public double AccidentRate { get; init; } = 1e-5;

    /// <summary>Slope a of the logarithm of that hazard, per rung.</summary>
    public double AccidentSlope { get; init; } = 0.7;

    /// <summary>Weight c of contact: allied force in theatre, as a share of what would stop the attack.</summary>
    public double Contact { get; init; } = 1;

    /// <summary>Weight d of alert: share of the allies whose forces are alerted.</summary>
    public double Alert { get; init; } = 0.5;

    /// <summary>Share χ of accidents that open channels between the sides prevent, were they perfect, [0, 1].</summary>
    public double ChannelsPrevent { get; init; } = 0.5;

    /// <summary>How open the channels between the sides are, [0, 1].</summary>
    public double Channels { get; init; } = 0.5;

    /// <summary>Rungs by which allied force in combat raises the conflict: a reply in proportion.</summary>
    public double Reply { get; init; } = 0.5;

    /// <summary>
    /// Hazard of a settlement in a full stalemate after the first month, channels half open, per hour.
    /// </summary>
    public double SettlementRate { get; init; } = 7e-4;

    /// <summary>The same while the matter is not at a stand, as a share.</summary>
    public double Unsettled { get; init; } = 0.35;
}
