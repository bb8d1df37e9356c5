namespace CrisisSim.Experiments;

/// <summary>What the same trials gave on several engines. The list is compared by reference.</summary>
/// <param name="Engines">In the order of the plan.</param>
/// <param name="Trials">Trials played on each engine under each declaration; 0 where it was interrupted before the
/// first part.</param>
/// <param name="Interrupted">Whether it was cancelled before all were played.</param>
public sealed record EngineResult(IReadOnlyList<EngineFigure> Engines, int Trials, bool Interrupted)
{
    /// <summary>Whether no engine parts from the first one.</summary>
    public bool Agree => Engines.All(of => of.Divergence is null);
}
