using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>One option of the response ladder (M12).</summary>
public sealed record ResponseOption
{
    /// <summary>Its level.</summary>
    public required ResponseLevel Level { get; init; }

    /// <summary>
    /// Hours from adoption to effect; for reinforcement and combat the forces' own movement counts instead.
    /// </summary>
    public required Distribution Latency { get; init; }

    /// <summary>Weight among the measures that oppose an attack in cyber, space, hybrid and economic crises.</summary>
    public required double Capacity { get; init; }

    /// <summary>
    /// Weight as a sign of resolve in the attacker's eyes, where allied force in theatre that would stop it has 1.
    /// </summary>
    public double Resolve { get; init; }

    /// <summary>
    /// What it costs the attacker while it lasts, in units of what objectives are worth to attackers at large.
    /// </summary>
    public double CostToAttacker { get; init; }

    /// <summary>
    /// Whether it may be used below the line of assistance, by the alliance as one; the others are carried by members,
    /// each with its own authorization.
    /// </summary>
    public required bool BelowLine { get; init; }

    /// <summary>
    /// The rung from which an act calls for it, so that below it the reply goes above the act; 0 where it never does.
    /// That of strategic signalling is <see cref="ConsultationParameters.StrategicFrom"/>.
    /// </summary>
    public double FitsFrom { get; init; }
}
