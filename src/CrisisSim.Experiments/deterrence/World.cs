using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What attackers choose in one setting, and what it leads to. Arrays are by act, in the order of the menu.
/// </summary>
internal sealed class World
{
    /// <summary>Share of attackers that choose each act.</summary>
    public required double[] Chosen { get; init; }

    /// <summary>The same among the motivated; all 0 where there are none.</summary>
    public required double[] ChosenByMotivated { get; init; }

    /// <summary>By consequence, what each act leads to in truth for those who choose it.</summary>
    public required double[][] Leads { get; init; }

    /// <summary>What the attackers' choices lead to on average; not to act leads to nothing.</summary>
    public double Mean(Consequence consequence) => Chosen.Zip(Leads[(int)consequence], (p, y) => p * y).Sum();

    /// <summary>How a consequence comes to differ from another world.</summary>
    public ChoiceDecomposition Against(World other, Consequence consequence) =>
        ChoiceDecomposition.Between(other.Chosen, other.Leads[(int)consequence], Chosen, Leads[(int)consequence]);
}
