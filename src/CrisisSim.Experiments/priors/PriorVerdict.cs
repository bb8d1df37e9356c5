using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>One difference as the sceptic and as the advocate have it. Lists are compared by reference.</summary>
public sealed record PriorVerdict
{
    /// <summary>The endpoint.</summary>
    public Endpoint Endpoint => Sceptic.Endpoint;

    /// <summary>Name of the declaration compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>Name of the other declaration.</summary>
    public required string Other { get; init; }

    /// <summary>The difference under the sceptic's couplings.</summary>
    public required EndpointDifference Sceptic { get; init; }

    /// <summary>The difference under the advocate's, over the same trials.</summary>
    public required EndpointDifference Advocate { get; init; }

    /// <summary>
    /// The couplings that move it most from the one to the other, the strongest first; empty where it does not depend
    /// on judgement.
    /// </summary>
    public IReadOnlyList<CouplingSwitch> Deciders { get; init; } = [];

    /// <summary>Whether the two disagree in its sign, or only one of them resolves it.</summary>
    public bool DependsOnJudgement => Sceptic.Favours != Advocate.Favours;

    /// <summary>Whether both resolve it, with one sign.</summary>
    public bool HoldsUnderBoth => Sceptic.Favours != 0 && Sceptic.Favours == Advocate.Favours;
}

/// <summary>
/// How far a difference moves when one coupling alone goes from the sceptic's coefficient to the advocate's.
/// </summary>
/// <param name="Coupling">The coupling.</param>
/// <param name="Shift">In the unit of the endpoint; all else stays as stated.</param>
public readonly record struct CouplingSwitch(Coupling Coupling, Estimate Shift);
