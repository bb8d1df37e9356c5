using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What was seen of one engine.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="PerSecond">Trials a second on one thread, recording included: the middle one of the parts that were
/// played in turn.</param>
/// <param name="Divergence">Where its rows part from those of the first engine; null: they are the same, byte for
/// byte.</param>
public sealed record EngineFigure(Engine Engine, double PerSecond, EngineDivergence? Divergence);
