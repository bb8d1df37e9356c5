using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>One reply of the catalogue (M12): a level of the ladder, or a further reply that belongs to one.</summary>
public sealed record ResponseOption
{
    private readonly IReadOnlyList<Domain> domains = [];
    private readonly int fits;

    /// <summary>What it is.</summary>
    public required ReplyKind Kind { get; init; }

    /// <summary>The level from which on it may be used.</summary>
    public required ResponseLevel Level { get; init; }

    /// <summary>Whether it is the level itself, and not a further reply of that level.</summary>
    public bool IsLevel => (int)Kind == (int)Level;

    /// <summary>Who adopts it, where the text's body states nothing of what it offers.</summary>
    public Adopters Adopters { get; init; } = Adopters.Body | Adopters.Members;

    /// <summary>The year from which on a body can adopt it; null: it always could.</summary>
    public int? Since { get; init; }

    /// <summary>Where it fits.</summary>
    public IReadOnlyList<Domain> Domains
    {
        get => domains;
        init => (domains, fits) = (value, value.Aggregate(0, (all, domain) => all | (1 << (int)domain)));
    }

    /// <summary>
    /// Probability that one who may use it does, [0, 1]. What makes a level is always used with it.
    /// </summary>
    public double Chance { get; init; } = 1;

    /// <summary>
    /// The rung from which on an act, as it is seen, calls for it; null where it is not turned against the author. What
    /// has one needs more: that the act is believed to be meant when it takes effect.
    /// </summary>
    public double? From { get; init; }

    /// <summary>
    /// Hours from adoption to effect. For reinforcement and combat the forces' own movement counts instead, and a
    /// statement that a body adopts is out with it.
    /// </summary>
    public required Distribution Latency { get; init; }

    /// <summary>
    /// Weight among the measures that oppose an attack in cyber, space, hybrid and economic crises; of ships, at sea too.
    /// </summary>
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
    /// What it does besides: of arms and money, the share by which the attacked member's own force grows where all give
    /// them; of mediation, the factor on the hazard of terms; of a precautionary deployment, the share of a pledge that
    /// goes. Of the others nothing.
    /// </summary>
    public double Effect { get; init; }

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

    /// <summary>Whether members of another body adopt it together and not each for itself.</summary>
    public bool IsInCommon => Adopters.HasFlag(Adopters.AnotherBody) && Kind != ReplyKind.Mediation;

    /// <summary>Whether ships carry it out, so that it opposes an attack at sea as force does.</summary>
    public bool IsOfShips => Kind is ReplyKind.Escort or ReplyKind.Quarantine;

    /// <summary>Whether it fits where an act happens.</summary>
    internal bool Fits(Domain domain) => (fits & (1 << (int)domain)) != 0;
}
