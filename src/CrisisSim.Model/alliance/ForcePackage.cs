using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>A body of troops that moves as one, about a brigade or less.</summary>
public sealed record ForcePackage
{
    /// <summary>Name, for the chronicle.</summary>
    public required string Name { get; init; }

    /// <summary>Strength, brigade equivalents; above zero.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>Notice to move, hours.</summary>
    public Distribution Notice { get; init; } = Distribution.Fixed(720);

    /// <summary>Probability that it meets its notice, [0, 1].</summary>
    public double MeetsNotice { get; init; } = 0.5;

    /// <summary>Hours under way from home to theatre.</summary>
    public Distribution Transit { get; init; } = Distribution.Lognormal(168, 0.7);

    /// <summary>Whether it stands in theatre already (a forward presence): no notice, no journey.</summary>
    public bool InTheatre { get; init; }

    /// <summary>Whether its equipment waits in theatre, so that it needs no strategic lift.</summary>
    public bool Prepositioned { get; init; }

    /// <summary>Whether it needs strategic lift.</summary>
    public bool NeedsLift { get; init; } = true;

    /// <summary>The corridor through which it arrives, or null where none is contended.</summary>
    public string? Corridor { get; init; }

    /// <summary>Whether it must cross borders of states that have to clear it.</summary>
    public bool CrossesBorders { get; init; } = true;
}
