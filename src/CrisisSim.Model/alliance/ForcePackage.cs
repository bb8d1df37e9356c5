using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>A body of troops that moves as one, about a brigade or less.</summary>
public sealed record ForcePackage
{
    /// <summary>Name, for the chronicle.</summary>
    public required string Name { get; init; }

    /// <summary>Strength, brigade equivalents; above zero.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>What kind of force it is; each front weighs kinds differently.</summary>
    public ForceKind Kind { get; init; } = ForceKind.Land;

    /// <summary>
    /// Hours from the order to being on the scene, for what flies or sails; null: it goes by notice, lift and transit.
    /// </summary>
    public Distribution? Presence { get; init; }

    /// <summary>Whether it stands on duty already and goes on standing authority, as air policing does.</summary>
    public bool OnDuty { get; init; }

    /// <summary>
    /// Probability that it comes into contact with the attack, where it stands in theatre, [0, 1]; null: the act's.
    /// </summary>
    public double? Contact { get; init; }

    /// <summary>Hours from the act to contact; null: the model's.</summary>
    public Distribution? ContactAfter { get; init; }

    /// <summary>Notice to move, hours.</summary>
    public Distribution Notice { get; init; } = Distribution.Fixed(720);

    /// <summary>Probability that it meets its notice, [0, 1].</summary>
    public double MeetsNotice { get; init; } = 0.5;

    /// <summary>Hours under way from home to theatre.</summary>
    public Distribution Transit { get; init; } = Distribution.Lognormal(168, 0.7);

    /// <summary>Whether it stands in theatre already (a forward presence): no notice, no journey.</summary>
    public bool InTheatre { get; init; }

    /// <summary>
    /// Members in whose country it stands or over which it is on duty; where another is attacked it is not there, and is
    /// bound where it is. Empty: it stands wherever the attack comes.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether it stands elsewhere than where a member is attacked.</summary>
    internal bool StandsElsewhere(string victim) => StandsThere && Hosts.Count > 0 && !Hosts.Contains(victim);

    /// <summary>Whether it is there when the act begins: in theatre, or on duty over it.</summary>
    public bool StandsThere => InTheatre || OnDuty;

    /// <summary>Whether its equipment waits in theatre, so that it needs no strategic lift.</summary>
    public bool Prepositioned { get; init; }

    /// <summary>Whether it needs strategic lift.</summary>
    public bool NeedsLift { get; init; } = true;

    /// <summary>The corridor through which it arrives, or null where none is contended.</summary>
    public string? Corridor { get; init; }

    /// <summary>
    /// Members through whose territory it comes, each of which may refuse it passage (Turkey, 1 March 2003).
    /// </summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Whether it must cross borders of states that have to clear it.</summary>
    public bool CrossesBorders { get; init; } = true;
}
