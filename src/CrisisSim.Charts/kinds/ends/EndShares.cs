using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>How the crises under one wording end. Compared by reference.</summary>
internal sealed class EndShares
{
    private readonly ShareTable table;

    public EndShares(TrialTable trials, Series wording, Confidence confidence)
    {
        Wording = wording;
        EndKind[] ends = [.. Enumerable.Range(0, trials.Trials).Select(trials.End)];
        table = ShareTable.Tabulate([.. ends.Select(end => (int)end)], EndSeries.BestFirst.Count, confidence);
        EndsBadly = [.. ends.Select(end => end is EndKind.FaitAccompli or EndKind.GeneralWar)];
    }

    public Series Wording { get; }

    public long Trials => table.Trials;

    /// <summary>Whether each crisis ends in a fait accompli or general war.</summary>
    public bool[] EndsBadly { get; }

    /// <summary>The share of all crises that end so.</summary>
    public Estimate this[EndKind end] => table.Share((int)end);

    public long Count(EndKind end) => table.Count((int)end);
}
