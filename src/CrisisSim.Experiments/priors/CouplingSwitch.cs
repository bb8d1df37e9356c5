using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// How far a difference moves when one coupling alone goes from the sceptic's coefficient to the advocate's.
/// </summary>
/// <param name="Coupling">The coupling.</param>
/// <param name="Shift">In the unit of the endpoint; all else stays as stated.</param>
public readonly record struct CouplingSwitch(Coupling Coupling, Estimate Shift);
