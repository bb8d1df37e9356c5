using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>What the members have in common.</summary>
public sealed record Alliance
{
    /// <summary>Name, for titles.</summary>
    public string Name { get; init; } = "the alliance";

    /// <summary>The body that consults.</summary>
    public Council Council { get; init; } = new();

    /// <summary>Intelligence sharing.</summary>
    public Sharing Sharing { get; init; } = new();

    /// <summary>Shared means of movement.</summary>
    public Logistics Logistics { get; init; } = new();

    /// <summary>Command and control.</summary>
    public CommandAndControl Command { get; init; } = new();

    /// <summary>Exercise tempo, [0, 1]; at 1 a unit that misses its notice is half as late.</summary>
    public double Exercises { get; init; } = 0.5;

    /// <summary>
    /// How far the exercise tempo lies above that of year 0, [−1, 1]: what the figures of the scenario do not hold yet. 0
    /// in year 0, and so wherever no years pass.
    /// </summary>
    public double Practice { get; init; }

    /// <summary>
    /// How much readier to act all members are than their own figures say, log-odds; 0 is as they are.
    /// </summary>
    public double Resolve { get; init; }

    /// <summary>
    /// Natural logarithm of the factor on all hours that the alliance itself needs; 0 is as they are, above it slower.
    /// </summary>
    public double Pace { get; init; }
}

/// <summary>What a force loses while its chain of command is improvised.</summary>
public sealed record CommandAndControl
{
    /// <summary>Share η of the strength lost at first, where command is not agreed beforehand, [0, 1].</summary>
    public double Loss { get; init; } = 0.25;

    /// <summary>Hours T over which the loss falls by the factor e.</summary>
    public double Settling { get; init; } = 240;

    /// <summary>Hours in theatre until rules of engagement are settled, where they are not agreed beforehand.</summary>
    public Distribution RulesOfEngagement { get; init; } = Distribution.Lognormal(48, 0.6);
}
