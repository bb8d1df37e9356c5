using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What golden rows gave. The list is compared by reference.</summary>
/// <param name="Engines">Those that were played to the end, in the order of the plan.</param>
/// <param name="Interrupted">Whether some were not.</param>
public sealed record VerifyResult(IReadOnlyList<VerifiedEngine> Engines, bool Interrupted)
{
    /// <summary>Whether exp, log and pow round here as they did where the rows were made.</summary>
    public required bool RoundsAlike { get; init; }

    /// <summary>Whether no row of any engine differs.</summary>
    public bool Agrees => Engines.All(of => of.Apart.Count == 0);
}

/// <summary>What golden rows gave on one engine. The list is compared by reference.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Crises">Crises that were played, under all texts.</param>
/// <param name="Rows">Rows that were held to those of the build.</param>
/// <param name="Apart">Those that differ, in the order of the scenarios.</param>
public sealed record VerifiedEngine(Engine Engine, long Crises, int Rows, IReadOnlyList<GoldenDifference> Apart);
