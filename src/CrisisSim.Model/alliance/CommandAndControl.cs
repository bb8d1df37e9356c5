using CrisisSim.Kernel;

namespace CrisisSim.Model;

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
