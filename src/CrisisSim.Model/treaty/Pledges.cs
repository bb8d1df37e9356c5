namespace CrisisSim.Model;

/// <summary>What members have promised beforehand.</summary>
public sealed record Pledges
{
    /// <summary>
    /// Share of each force list that is assigned by name, [0, 1]; what is assigned is harder to leave to others.
    /// </summary>
    public double Assigned { get; init; }

    /// <summary>Whether readiness is inspected, so that pledges are less inflated.</summary>
    public bool Inspected { get; init; }

    /// <summary>Whether the readiness schedule is public: who comes, and when, can be read by friend and foe.</summary>
    public bool Public { get; init; }

    /// <summary>
    /// How much the alliance says in public of what it would do, [0, 1]; 0.5 is what alliances at large say, to which
    /// the SD of beliefs in a scenario refers. What is said is the truth: it tells of an irresolute alliance as of a
    /// resolute one.
    /// </summary>
    public double Messaging { get; init; } = 0.5;

    /// <summary>
    /// How far members' forces keep common standards (ammunition, fuel, data links, procedures), [0, 1]; 0.5 is what
    /// forces of alliances at large do, whose strengths a scenario counts.
    /// </summary>
    public double Standards { get; init; } = 0.5;

    /// <summary>Whether common stocks, procurement and resupply are agreed beforehand.</summary>
    public bool Supply { get; init; }

    /// <summary>
    /// How far the parties agree beforehand to lift their national caveats, [0, 1]; 0 leaves them as they are.
    /// </summary>
    public double CaveatsLifted { get; init; }

    /// <summary>Whether each party is asked for a share by its means, instead of what it offers.</summary>
    public bool Quota { get; init; }

    /// <summary>Whether transit and basing are agreed beforehand.</summary>
    public bool TransitAgreed { get; init; }

    /// <summary>Whether command and control is agreed beforehand.</summary>
    public bool CommandAgreed { get; init; }

    /// <summary>Who pays.</summary>
    public CostRule Costs { get; init; } = CostRule.Negotiated;

    /// <summary>Forms of attack for which plans exist.</summary>
    public IReadOnlyList<string> PlansFor { get; init; } = [];
}

/// <summary>Who pays.</summary>
public enum CostRule
{
    /// <summary>Settled case by case before anything moves.</summary>
    Negotiated,

    /// <summary>From a common fund.</summary>
    Pooled,

    /// <summary>Each pays its own.</summary>
    LieWhereTheyFall,
}
