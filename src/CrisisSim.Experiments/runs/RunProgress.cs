namespace CrisisSim.Experiments;

/// <summary>How far a run is.</summary>
/// <param name="Done">Trials played, over all declarations.</param>
/// <param name="Total">Trials to play, over all declarations; the most where the run stops by precision.</param>
public readonly record struct RunProgress(long Done, long Total);
