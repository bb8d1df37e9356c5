namespace CrisisSim.Statistics;

/// <summary>One step of a trajectory of Morris: the effect of a factor is the change of the outcome over Sign × Delta.</summary>
/// <param name="Trajectory">From 0.</param>
/// <param name="From">The point before the step.</param>
/// <param name="To">The point after it, the next of the design.</param>
/// <param name="Factor">The factor that moves, from 0.</param>
/// <param name="Sign">1 where the factor rises, −1 where it falls.</param>
public readonly record struct MorrisStep(int Trajectory, int From, int To, int Factor, int Sign);
