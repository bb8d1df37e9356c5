using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Who attacks, with what, for what.</summary>
public sealed record Attacker
{
    /// <summary>Name, for the chronicle.</summary>
    public string Name { get; init; } = "the attacker";

    /// <summary>Force committed, brigade equivalents; above zero.</summary>
    public double Strength { get; init; } = 10;

    /// <summary>Hours that taking the objective needs when nobody opposes it.</summary>
    public Distribution Objective { get; init; } = Distribution.LognormalFrom(60, 240);

    /// <summary>Hours for which the attacker goes on pressing once it is stopped short of its objective.</summary>
    public Distribution Endurance { get; init; } = Distribution.LognormalFrom(30 * 24, 60 * 24);

    /// <summary>
    /// Whether it thinks again in the course of the crisis; false: it keeps to its plan (a passive attacker).
    /// </summary>
    public bool Adaptive { get; init; } = true;

    /// <summary>What the objective is worth to it, where the general run of attackers has 1; above zero.</summary>
    public double Value { get; init; } = 1;

    /// <summary>How much costs weigh with it, where the general run of attackers has 1; zero or more.</summary>
    public double CostSensitivity { get; init; } = 1;

    /// <summary>
    /// Whether the act is that of a non-state group said to be sponsored: the sponsor is one more thing to prove.
    /// </summary>
    public bool Sponsored { get; init; }

    /// <summary>
    /// In cyber, hybrid, space and economic crises: the allied measures, as a share of all that the alliance could
    /// bring, which equal the attacker's effort (ratio 1).
    /// </summary>
    public double Resilience { get; init; } = 0.8;
}
